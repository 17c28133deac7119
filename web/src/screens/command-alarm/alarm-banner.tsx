import { Plural, Trans } from '@lingui/react/macro';
import type { LiveReportFragment } from '../../gql/graphql';
import { categoryName } from '../../features/reports/category-name';
import { stopwatch } from '../../ui/age.rules';
import { Button } from '../../ui/button';
import { clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import { useTicking } from '../../ui/ticker';
import './alarm-banner.css';

interface AlarmBannerProps {
  alarms: readonly LiveReportFragment[];
  /** Still more are on their way from the server. */
  more: boolean;
  timeZone: string;
  soundBlocked: boolean;
  mayAct: boolean;
  onAcknowledge: (alarm: LiveReportFragment) => void;
  onLook: (alarm: LiveReportFragment) => void;
  onAllowSound: () => void;
}

/** A CRITICAL that nobody acknowledged: over the map, pushing nothing, with its seconds running towards a minute. */
export function AlarmBanner(props: AlarmBannerProps) {
  const { alarms, more, timeZone, soundBlocked, mayAct, onAcknowledge, onLook, onAllowSound } = props;
  const { language } = useLanguage();
  const top = alarms[0];
  const since = Date.parse(top?.receivedAt ?? '');
  const waited = useTicking((now) => stopwatch((now - since) / 1000));
  const share = useTicking((now) => Math.min(100, Math.round((now - since) / 600)));
  if (!top) return null;
  const title = categoryName(top.category, language);
  const agency = top.agency.abbreviation;
  const at = clockTimeSeconds(top.receivedAt, timeZone);
  const others = alarms.length - 1;
  return (
    <section className="alarm" role="alert">
      <StatusGlyph name="now" size={36} />
      <div className="alarm__words">
        <h2>
          <Trans>KRITIS belum diakui: {title}</Trans>
        </h2>
        <p>
          {top.subdistrict ? `${top.subdistrict.name} · ` : null}
          <Trans>
            {agency} diberi tahu {at}
          </Trans>
          {others > 0 ? (
            <>
              {' · '}
              <b>
                {more ? (
                  <Plural value={others} other="#+ lagi menunggu" />
                ) : (
                  <Plural value={others} other="# lagi menunggu" />
                )}
              </b>
            </>
          ) : null}
        </p>
      </div>
      <time className="alarm__seconds" aria-hidden="true">
        {waited}
      </time>
      <div className="alarm__actions">
        {soundBlocked ? (
          <Button variant="alarm-quiet" onClick={onAllowSound}>
            <Trans>Nyalakan bunyi</Trans>
          </Button>
        ) : null}
        {mayAct ? (
          <Button variant="alarm" shortcut="A" onClick={() => onAcknowledge(top)}>
            <Trans>Akui</Trans>
          </Button>
        ) : null}
        <Button variant="alarm-quiet" shortcut="L" onClick={() => onLook(top)}>
          <Trans>Lihat</Trans>
        </Button>
      </div>
      <div className="alarm__minute" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </div>
    </section>
  );
}

interface LookBannerProps {
  report: LiveReportFragment;
  onLook: (report: LiveReportFragment) => void;
  onDismiss: (report: LiveReportFragment) => void;
}

/** HIGH: a quiet line without sound, gone once somebody acknowledges or this screen has looked. */
export function LookBanner({ report, onLook, onDismiss }: LookBannerProps) {
  const { language } = useLanguage();
  const title = categoryName(report.category, language);
  const place = report.subdistrict?.name ?? report.agency.abbreviation;
  return (
    <section className="look" role="status">
      <p>
        <b>
          <Trans>Mendesak:</Trans>
        </b>{' '}
        {title} · {place}
      </p>
      <Button size="small" onClick={() => onLook(report)}>
        <Trans>Lihat</Trans>
      </Button>
      <Button size="small" variant="quiet" onClick={() => onDismiss(report)}>
        <Trans>Tutup</Trans>
      </Button>
    </section>
  );
}
