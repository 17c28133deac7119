import { Plural, Trans } from '@lingui/react/macro';
import { stageOf } from '../../features/live/alarm.rules';
import type { AlarmGroup } from '../../features/live/flood.rules';
import type { AlarmSound } from '../../features/live/use-alarm-sound';
import type { LiveReportFragment } from '../../gql/graphql';
import { categoryName } from '../../features/reports/category-name';
import { stopwatch } from '../../ui/age.rules';
import { Button } from '../../ui/button';
import { clockTime, clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import { useTicking } from '../../ui/ticker';
import { StageWords } from './stage-words';
import { areaName } from './subject-words';
import './alarm-banner.css';

type Group = AlarmGroup<LiveReportFragment>;

interface AlarmBannerProps {
  /** What waits longest first; never empty. */
  top: Group;
  /** How many wait besides those of the top, and in how many groups. */
  others: number;
  otherGroups: number;
  flooded: boolean;
  /** Still more are on their way from the server. */
  more: boolean;
  timeZone: string;
  sound: AlarmSound;
  mayAct: boolean;
  /** No report is open, of which the key would speak. */
  ownsKeyA: boolean;
  /** The person is whom it climbs to at 120 s. */
  supervisor: boolean;
  onAcknowledge: (alarm: LiveReportFragment) => void;
  onOpen: (group: Group) => void;
  onLook: (alarm: LiveReportFragment) => void;
}

function Others({ others, otherGroups, flooded, more }: Omit<AlarmBannerProps, 'top'>) {
  if (others === 0) return null;
  return (
    <>
      {' · '}
      <b>
        {more ? (
          <Plural value={others} other="#+ lagi menunggu" />
        ) : (
          <Plural value={others} other="# lagi menunggu" />
        )}
        {flooded && otherGroups < others ? (
          <>
            {' '}
            <Plural value={otherGroups} other="dalam # kelompok" />
          </>
        ) : null}
      </b>
    </>
  );
}

function Words(props: AlarmBannerProps) {
  const { top, timeZone } = props;
  const { language } = useLanguage();
  const { first, members } = top;
  const title = categoryName(first.category, language);
  const area = areaName(first);
  const agency = first.agency.abbreviation;
  const at = clockTimeSeconds(first.receivedAt, timeZone);
  return (
    <div className="alarm__words">
      <h2 id="alarm-title">
        {members.length > 1 ? (
          <Plural value={members.length} other={<Trans># KRITIS belum diakui: {title}</Trans>} />
        ) : (
          <Trans>KRITIS belum diakui: {title}</Trans>
        )}
      </h2>
      <p>
        {area === null ? null : `${area} · `}
        {members.length > 1 ? (
          <Trans>
            {agency}, tertua sejak {at}
          </Trans>
        ) : (
          <Trans>
            {agency} diberi tahu {at}
          </Trans>
        )}
        <Others {...props} />
      </p>
    </div>
  );
}

/** What keeps this screen from being heard, with the way back. */
function Silence({ sound, timeZone }: { sound: AlarmSound; timeZone: string }) {
  if (sound.sound === 'on') return null;
  const until = clockTime(sound.mutedUntil ?? 0, timeZone);
  return (
    <p className="alarm__silence">
      {sound.sound === 'muted' ? (
        <Trans>Bunyi dibisukan sampai {until}.</Trans>
      ) : (
        <Trans>Peramban menahan bunyi.</Trans>
      )}
      <Button size="small" variant="alarm-quiet" onClick={sound.unmute}>
        <Trans>Nyalakan bunyi</Trans>
      </Button>
    </p>
  );
}

/** A CRITICAL that nobody acknowledged, or in a flood those of one kind and area: over the map, pushing nothing, with the seconds of the one that waits longest running towards a minute. */
export function AlarmBanner(props: AlarmBannerProps) {
  const { top, others, timeZone, sound, mayAct, supervisor, onAcknowledge, onOpen, onLook } = props;
  const key = props.ownsKeyA ? 'A' : undefined;
  const { first, members } = top;
  const since = Date.parse(first.receivedAt);
  const waited = useTicking((now) => stopwatch((now - since) / 1000));
  const share = useTicking((now) => Math.min(100, Math.max(0, Math.round((now - since) / 600))));
  const stage = useTicking((now) => stageOf(now - since));
  const count = members.length;
  return (
    <section className="alarm" data-stage={stage} aria-labelledby="alarm-title">
      <StatusGlyph name="now" size={36} />
      <Words {...props} />
      <time className="alarm__seconds" aria-hidden="true">
        {waited}
      </time>
      <div className="alarm__actions">
        {mayAct && count === 1 ? (
          <Button variant="alarm" shortcut={key} onClick={() => onAcknowledge(first)}>
            <Trans>Akui</Trans>
          </Button>
        ) : null}
        {count > 1 ? (
          <Button variant="alarm" shortcut={key} onClick={() => onOpen(top)}>
            <Plural value={count} other="Daftar #" />
          </Button>
        ) : others > 0 ? (
          <Button variant="alarm-quiet" onClick={() => onOpen(top)}>
            <Plural value={others + count} other="Daftar #" />
          </Button>
        ) : null}
        <Button variant="alarm-quiet" shortcut="L" onClick={() => onLook(first)}>
          <Trans>Lihat</Trans>
        </Button>
      </div>
      {stage === 'fresh' && sound.sound === 'on' ? null : (
        <div className="alarm__more">
          {stage === 'fresh' ? null : (
            <p className="alarm__stage">
              <StageWords stage={stage} supervisor={supervisor} />
            </p>
          )}
          <Silence sound={sound} timeZone={timeZone} />
        </div>
      )}
      <div className="alarm__minute" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </div>
    </section>
  );
}
