import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/state-views';
import { SelectField } from '../parts/field';
import { Listed } from '../parts/listed';
import { TabHead, type TabProps } from '../parts/tab';
import { HolidayDialog } from './holiday-dialog';
import { Months } from './months';
import { Holidays, type Holiday } from './calendar-query';

const yearIn = (timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(new Date()));

/** When the city does not work: deadlines in working time pass over these days. */
export function CalendarTab({ city }: TabProps) {
  const { t } = useLingui();
  const [thisYear] = useState(() => yearIn(city.timeZone));
  const [year, setYear] = useState(thisYear);
  const [{ data, error }, execute] = useQuery({
    query: Holidays,
    variables: { city: city.slug, year },
    requestPolicy: 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const [open, setOpen] = useState<'new' | Holiday | null>(null);
  const bare = data?.city?.yearsWithoutHolidays ?? [];
  const bareYears = bare.join(', ');
  const close = () => {
    setOpen(null);
    again();
  };
  return (
    <>
      <TabHead
        title={<Trans>Kalender</Trans>}
        action={
          <Button variant="primary" onClick={() => setOpen('new')}>
            <Trans>Tambah hari libur</Trans>
          </Button>
        }
      >
        <Trans>Hari libur dan setengah hari. Tenggat dalam jam kerja melewatinya.</Trans>
      </TabHead>
      {bare.length > 0 ? (
        <p className="admin__warning">
          <Trans>
            Belum ada hari libur untuk {bareYears}. Tenggat tahun itu dihitung seolah kota bekerja setiap hari
            kerja.
          </Trans>
        </p>
      ) : null}
      <section className="admin__part" aria-label={t`Hari libur`}>
        <SelectField label={t`Tahun`} value={year} onChange={(event) => setYear(Number(event.target.value))}>
          {Array.from({ length: 5 }, (_, at) => thisYear - 1 + at).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
        <Listed ready={data !== undefined} error={error} onRetry={again}>
          {data?.holidays.length === 0 ? (
            <Empty title={<Trans>Belum ada hari libur di tahun {year}</Trans>}>
              <Trans>Tambahkan dari keputusan bersama tiga menteri dan keputusan kota.</Trans>
            </Empty>
          ) : (
            <Months holidays={data?.holidays ?? []} onOpen={setOpen} />
          )}
        </Listed>
      </section>
      {open === null ? null : (
        <HolidayDialog city={city} year={year} holiday={open === 'new' ? null : open} onClose={close} />
      )}
    </>
  );
}
