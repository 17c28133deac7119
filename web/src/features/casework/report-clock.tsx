import { Trans } from '@lingui/react/macro';
import { longSpanWords } from '../../ui/age.rules';
import { dayWords, momentWords } from '../../ui/city-time';
import { readClock } from '../../ui/clock-bar.rules';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';
import { StatusGlyph } from '../../ui/status-glyph';
import { useShownTime } from '../../ui/ticker';
import { rowClock, type RowClockSubject } from './row-clock.rules';
import './report-clock.css';

interface RunningProps {
  startedAt: string;
  dueAt: string;
  bar: boolean;
}

function Running({ startedAt, dueAt, bar }: RunningProps) {
  const { language } = useLanguage();
  const read = (now: number) => readClock(Date.parse(startedAt), Date.parse(dueAt), null, now);
  const used = useShownTime((now) => Math.round(read(now).used * 100));
  const late = useShownTime((now) => read(now).overdue);
  const words = useShownTime((now) => longSpanWords(read(now).seconds, language));
  return (
    <span className={late ? 'report-clock report-clock--late' : 'report-clock'}>
      {bar ? (
        <span className="report-clock__bar" aria-hidden="true">
          <i style={{ width: `${used}%` }} />
          <u />
        </span>
      ) : null}
      <span className="report-clock__words">
        {late ? (
          <>
            <StatusGlyph name="late" size={12} /> <b>+{words}</b>
          </>
        ) : bar ? (
          words
        ) : (
          <b>
            <Trans>sisa {words}</Trans>
          </b>
        )}
      </span>
    </span>
  );
}

interface ReportClockProps {
  report: RowClockSubject;
  timeZone: string;
  bar?: boolean;
}

/** The one clock that counts now: grey with a tick at half; past its target the late colour, a flag and how much. */
export function ReportClock({ report, timeZone, bar = true }: ReportClockProps) {
  const { language } = useLanguage();
  const clock = rowClock(report);
  if (clock.kind === 'running') return <Running {...clock} bar={bar} />;
  const day = clock.kind === 'review' && clock.at ? dayWords(clock.at, timeZone, language) : '';
  const at = clock.kind === 'ended' ? momentWords(clock.at, serverNow(), timeZone, language) : '';
  return (
    <span className="report-clock report-clock--still">
      <span className="report-clock__words">
        {clock.kind === 'review' ? (
          day ? (
            <Trans>tinjau {day}</Trans>
          ) : (
            <Trans>tinjauan belum diatur</Trans>
          )
        ) : clock.kind === 'reporter' ? (
          <Trans>tunggu pelapor</Trans>
        ) : clock.kind === 'ended' ? (
          at
        ) : (
          <Trans>tanpa tenggat</Trans>
        )}
      </span>
    </span>
  );
}
