import { Trans, useLingui } from '@lingui/react/macro';
import { roleWords } from '../../../features/accounts/role-words';
import { Button } from '../../../ui/button';
import { DataTable } from '../parts/data-table';
import { useWhen } from '../parts/use-when';
import type { Person } from './people-query';

interface PeopleTableProps {
  people: readonly Person[];
  timeZone: string;
  onOpen: (person: Person) => void;
}

export function PeopleTable({ people, timeZone, onOpen }: PeopleTableProps) {
  const { t, i18n } = useLingui();
  const when = useWhen(timeZone);
  return (
    <DataTable
      caption={t`Orang`}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t`Nama`,
          cell: ({ name, email }) => (
            <>
              <b>{name}</b>
              <br />
              <span className="quiet">{email}</span>
            </>
          ),
        },
        { head: t`Peran`, cell: ({ role }) => i18n._(roleWords[role]) },
        { head: t`Lembaga`, cell: ({ agency }) => agency?.abbreviation ?? '–' },
        {
          head: t`Keadaan`,
          cell: ({ disabledAt, secondFactor }) => (
            <>
              {disabledAt === null ? t`Aktif` : t`Dinonaktifkan ${when(disabledAt)}`}
              <br />
              <span className="quiet">{secondFactor ? t`Kode kedua terpasang` : t`Tanpa kode kedua`}</span>
            </>
          ),
        },
        {
          head: t`Terakhir terlihat`,
          cell: ({ lastSeenAt, openSessions }) => (
            <>
              {when(lastSeenAt)}
              <br />
              <span className="quiet">{t`${openSessions} perangkat`}</span>
            </>
          ),
        },
        {
          head: <span className="hidden-visually">{t`Tindakan`}</span>,
          cell: (person) => (
            <Button aria-label={t`Atur ${person.name}`} onClick={() => onOpen(person)}>
              <Trans>Atur</Trans>
            </Button>
          ),
        },
      ]}
    />
  );
}
