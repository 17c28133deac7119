import { Trans } from '@lingui/react/macro';
import { rowClock, type RowClockSubject } from '../../features/casework/row-clock.rules';
import { momentWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';

/** By when, on the city's clock. */
export function DueMoment({ report, timeZone }: { report: RowClockSubject; timeZone: string }) {
  const { language } = useLanguage();
  const clock = rowClock(report);
  if (clock.kind !== 'running') return null;
  const moment = momentWords(clock.dueAt, serverNow(), timeZone, language);
  return (
    <span className="task-card__due">
      · {moment.length === 5 ? <Trans>hari ini {moment}</Trans> : moment}
    </span>
  );
}
