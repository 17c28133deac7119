import { useCallback, useMemo } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { actionReports } from '../../features/live/action-list.rules';
import { stageOf } from '../../features/live/alarm.rules';
import type { Changed } from '../../features/live/changed-reports';
import { sameReports } from '../../features/live/known-reports.rules';
import { useLive } from '../../features/live/live-context';
import { useAllReports } from '../../features/live/use-action-list';
import { useSoundState } from '../../features/live/use-alarm-sound';
import { useChanged } from '../../features/live/use-changed';
import { useRinging } from '../../features/live/use-ringing';
import type { LiveReportFragment } from '../../gql/graphql';
import { stopwatch } from '../../ui/age.rules';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { useTicking } from '../../ui/ticker';
import { OwnerLine, useOwnerTold } from './owner-line';
import { subjectWords } from './subject-words';
import './supervisor-call.css';

export { alarmWords as words } from './alarm-words';

/** CRITICAL that nobody acknowledged for 120 s, oldest first. */
function useClimbed(city: string): readonly LiveReportFragment[] {
  const filter = useMemo(() => ({ city, urgencies: ['CRITICAL' as const], unacknowledged: true }), [city]);
  const { items } = useAllReports(filter, Infinity);
  const read = useCallback((changes: Changed) => actionReports(items ?? [], changes).alarms, [items]);
  const alarms = useChanged(read, sameReports);
  // Oldest first: those that have climbed are in front.
  const climbed = useTicking(
    (now) => alarms.filter((alarm) => stageOf(now - Date.parse(alarm.receivedAt)) === 'supervisor').length,
  );
  return useMemo(() => alarms.slice(0, climbed), [alarms, climbed]);
}

interface CallProps {
  alarms: readonly LiveReportFragment[];
  first: LiveReportFragment;
}

function Call({ alarms, first }: CallProps) {
  const { language } = useLanguage();
  const { sound, unmute } = useSoundState();
  const since = Date.parse(first.receivedAt);
  const waited = useTicking((now) => stopwatch((now - since) / 1000));
  const words = subjectWords(first, language);
  const others = alarms.length - 1;
  return (
    <section className="supervisor-call">
      <StatusGlyph name="now" size={24} />
      <p role="alert">
        <b>
          <Trans>120 dtk belum diakui: Anda dipanggil sebagai penyelia</Trans>
        </b>{' '}
        {words}
      </p>
      <span className="supervisor-call__time">
        {waited}
        {others > 0 ? (
          <>
            {' · '}
            <Plural value={others} other="# lagi" />
          </>
        ) : null}
      </span>
      {sound === 'blocked' || sound === 'muted' ? (
        <Button size="small" variant="alarm-quiet" onClick={unmute}>
          <Trans>Nyalakan bunyi</Trans>
        </Button>
      ) : null}
      <a className="button button--alarm button--small" href={`/command?r=${showCode(first.code)}`}>
        <Trans>Buka pusat komando</Trans>
      </a>
    </section>
  );
}

/** A supervisor who sits at the desk is called there too, by sight and by sound, and hears who has it then. */
export function SupervisorCall({ city, timeZone }: { city: string; timeZone: string }) {
  const { changed } = useLive();
  const alarms = useClimbed(city);
  const sound = useSoundState();
  useRinging({ alarms, flooded: false, sound, isNew: changed.isNew });
  const told = useOwnerTold(alarms);
  const [first] = alarms;
  if (first) return <Call alarms={alarms} first={first} />;
  return told ? <OwnerLine told={told} timeZone={timeZone} /> : null;
}
