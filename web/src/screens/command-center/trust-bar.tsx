import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconPlugConnectedX, IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useLink, useLive } from '../../features/live/live-context';
import { LostWords } from '../../features/live/lost-words';
import type { AlarmSound } from '../../features/live/use-alarm-sound';
import type { Link } from '../../platform/live/link.rules';
import { ageWords } from '../../ui/age.rules';
import { clockTime } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { useTicking } from '../../ui/ticker';
import './trust-bar.css';

function LastEvent({ at }: { at: number }) {
  const { language } = useLanguage();
  const age = useTicking((now) => ageWords((now - at) / 1000, language));
  return (
    <span>
      <Trans>
        peristiwa terakhir <b>{age}</b> lalu
      </Trans>
    </span>
  );
}

function LatencyWords() {
  const { changed } = useLive();
  const words = useTicking(() => {
    const latency = changed.latency();
    return latency ? `${latency.p50} ${latency.p99} ${latency.count}` : '';
  });
  if (words === '') {
    return (
      <span className="trust-bar__extra">
        <Trans>peristiwa → layar: tidak ada dalam 1 mnt</Trans>
      </span>
    );
  }
  const [p50, p99, count] = words.split(' ');
  return (
    <span className="trust-bar__extra">
      <Trans>
        peristiwa → layar p50 <b>{p50} md</b> · p99 <b>{p99} md</b> (1 mnt, n {count})
      </Trans>
    </span>
  );
}

function Live({ link, timeZone }: { link: Link; timeZone: string }) {
  const { t } = useLingui();
  const stalled = Math.round(link.stalledSeconds);
  const audited = link.auditedAt === null ? '' : clockTime(link.auditedAt, timeZone);
  const cursor = link.cursor?.slice(-6) ?? '';
  const { caughtUp } = link;
  return (
    <>
      <b className="trust-bar__phase">
        <i aria-hidden="true" />
        <Trans>Langsung</Trans>
      </b>
      {stalled > 3 ? (
        <b className="trust-bar__stalled" role="status">
          <Trans>basis data menahan peristiwa sejak {stalled} dtk</Trans>
        </b>
      ) : null}
      {link.lastEventAt === null ? (
        <span>
          <Trans>belum ada peristiwa sejak layar dibuka</Trans>
        </span>
      ) : (
        <LastEvent at={link.lastEventAt} />
      )}
      <LatencyWords />
      {caughtUp > 0 ? (
        <span>
          <Plural value={caughtUp} other="# kejadian disusulkan" />
        </span>
      ) : null}
      <span
        title={t`Peristiwa yang tidak sampai ke layar ini sejak dibuka. Tiap menit aliran dicocokkan dengan catatan peristiwa lewat jalan lain.`}
      >
        {audited === '' ? (
          <Trans>
            celah <b>{link.gaps}</b>
          </Trans>
        ) : (
          <Trans>
            celah <b>{link.gaps}</b> (dicocokkan {audited})
          </Trans>
        )}
      </span>
      <span className="trust-bar__extra" title={link.cursor ?? undefined}>
        <Trans>
          kursor <b className="trust-bar__cursor">{cursor}</b>
        </Trans>
      </span>
    </>
  );
}

function Down({ link, timeZone }: { link: Link; timeZone: string }) {
  const wait = useTicking((now) => Math.max(0, Math.ceil(((link.retryAt ?? now) - now) / 1000)));
  const cursor = link.cursor?.slice(-6) ?? '';
  const { attempt, why } = link;
  return (
    <>
      <b className="trust-bar__phase">
        <IconPlugConnectedX size={16} aria-hidden="true" /> <LostWords timeZone={timeZone} />
      </b>
      <span>
        {why === 'rights' ? (
          <Trans>masuk lagi untuk melanjutkan</Trans>
        ) : link.retryAt === null ? (
          <Trans>sambung ulang ke-{attempt}, menunggu jawaban</Trans>
        ) : (
          <Trans>
            sambung ulang ke-{attempt} dalam <b>{wait} dtk</b>
          </Trans>
        )}
      </span>
      {cursor && why !== 'rights' ? (
        <span className="trust-bar__extra">
          <Trans>
            akan mengambil sejak kursor <b className="trust-bar__cursor">{cursor}</b>, tanpa celah
          </Trans>
        </span>
      ) : null}
    </>
  );
}

interface TrustBarProps {
  timeZone: string;
  sound: AlarmSound;
  /** Opens how alarms are heard. */
  onSound: () => void;
}

/** Whether alarms are heard here; what keeps them silent is never silent about it. */
function Sound({ timeZone, sound, onSound }: TrustBarProps) {
  const heard = sound.sound === 'on';
  const Icon = heard ? IconVolume : IconVolumeOff;
  const until = clockTime(sound.mutedUntil ?? 0, timeZone);
  return (
    <button
      type="button"
      className="trust-bar__sound"
      data-heard={heard}
      onClick={sound.sound === 'blocked' ? sound.unmute : onSound}
    >
      {heard ? (
        <Trans>
          bunyi <b>nyala</b>
        </Trans>
      ) : sound.sound === 'muted' ? (
        <Trans>bisu s.d. {until}</Trans>
      ) : (
        <Trans>nyalakan bunyi</Trans>
      )}
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

/** Whether this screen is the city: the link, the age of what is shown, and how late it arrives. */
export function TrustBar(props: TrustBarProps) {
  const { timeZone } = props;
  const link = useLink();
  return (
    <footer className="trust-bar">
      {link.phase === 'live' ? (
        <Live link={link} timeZone={timeZone} />
      ) : link.phase === 'down' ? (
        <Down link={link} timeZone={timeZone} />
      ) : (
        <span>
          <Trans>Menyambung</Trans>
        </span>
      )}
      <Sound {...props} />
    </footer>
  );
}
