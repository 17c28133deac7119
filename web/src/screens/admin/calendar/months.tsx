import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button';
import type { Holiday } from './calendar-query';
import './months.css';

/** Holidays by month; a day is the same everywhere, so it is written in UTC. */
export function Months({
  holidays,
  onOpen,
}: {
  holidays: readonly Holiday[];
  onOpen: (holiday: Holiday) => void;
}) {
  const { t, i18n } = useLingui();
  const write = (options: Intl.DateTimeFormatOptions, day: string) =>
    new Intl.DateTimeFormat(i18n.locale, { timeZone: 'UTC', ...options }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const months = Map.groupBy(holidays, ({ day }) => day.slice(0, 7));
  return (
    <div className="months">
      {[...months].map(([month, days]) => (
        <section key={month} aria-label={write({ month: 'long', year: 'numeric' }, `${month}-01`)}>
          <h2>{write({ month: 'long' }, `${month}-01`)}</h2>
          <ul>
            {days.map((holiday) => (
              <li key={holiday.day}>
                <p>
                  <b>{write({ weekday: 'short', day: 'numeric' }, holiday.day)}</b> {holiday.name}
                  <span className="quiet">
                    {holiday.closesAt === null ? null : <Trans>tutup {holiday.closesAt} · </Trans>}
                    {holiday.changedBy ?? t`Berkas kota`}
                  </span>
                </p>
                <Button size="small" aria-label={t`Ubah ${holiday.name}`} onClick={() => onOpen(holiday)}>
                  <Trans>Ubah</Trans>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
