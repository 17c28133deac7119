import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { roleWords } from '../../../features/accounts/role-words';
import type { Role } from '../../../gql/admin/graphql';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/state-views';
import { SelectField, TextField } from '../parts/field';
import { Listed } from '../parts/listed';
import { Pager, usePages } from '../parts/pager';
import { TabHead, type TabProps } from '../parts/tab';
import { InviteDialog } from './invite-dialog';
import { Invitations } from './invitations';
import { PeopleTable } from './people-table';
import { PersonDialog } from './person-dialog';
import { People, type Person } from './people-query';

/** Everybody with an account, and who was invited. */
export function PeopleTab({ city, catalogue }: TabProps) {
  const { t, i18n } = useLingui();
  const [filter, setFilter] = useState({ search: '', role: '', agency: '' });
  const [open, setOpen] = useState<'invite' | Person | null>(null);
  const pages = usePages();
  const variables = {
    search: filter.search || null,
    role: (filter.role || null) as Role | null,
    agency: filter.agency || null,
    after: pages.after,
  };
  const [{ data, error }, execute] = useQuery({ query: People, variables, requestPolicy: 'network-only' });
  const again = () => execute({ requestPolicy: 'network-only' });
  const close = () => {
    setOpen(null);
    again();
  };
  const choose = (part: Partial<typeof filter>) => {
    pages.restart();
    setFilter((before) => ({ ...before, ...part }));
  };
  return (
    <>
      <TabHead
        title={<Trans>Orang</Trans>}
        action={
          <Button variant="primary" onClick={() => setOpen('invite')}>
            <Trans>Undang orang</Trans>
          </Button>
        }
      >
        <Trans>
          Siapa yang boleh masuk, dengan peran apa, dan di lembaga mana. Perubahan berlaku seketika.
        </Trans>
      </TabHead>
      <section className="admin__part" aria-label={t`Orang`}>
        <div className="admin__filters">
          <TextField
            label={t`Cari nama atau surel`}
            type="search"
            value={filter.search}
            maxLength={100}
            onChange={(event) => choose({ search: event.target.value })}
          />
          <SelectField
            label={t`Peran`}
            value={filter.role}
            onChange={(event) => choose({ role: event.target.value })}
          >
            <option value="">{t`Semua peran`}</option>
            {Object.entries(roleWords).map(([role, words]) => (
              <option key={role} value={role}>
                {i18n._(words)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t`Lembaga`}
            value={filter.agency}
            onChange={(event) => choose({ agency: event.target.value })}
          >
            <option value="">{t`Semua lembaga`}</option>
            {catalogue.agencies.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <Listed ready={data !== undefined} error={error} onRetry={again}>
          {data?.people.nodes.length === 0 ? (
            <Empty title={<Trans>Tidak ada orang yang cocok</Trans>}>
              <Trans>Ubah saringan, atau undang orang baru.</Trans>
            </Empty>
          ) : (
            <PeopleTable people={data?.people.nodes ?? []} timeZone={city.timeZone} onOpen={setOpen} />
          )}
          {data ? <Pager pages={pages} info={data.people.pageInfo} total={data.people.totalCount} /> : null}
        </Listed>
      </section>
      <Invitations key={open === null ? 'closed' : 'open'} city={city} />
      {open === 'invite' ? <InviteDialog city={city} catalogue={catalogue} onClose={close} /> : null}
      {open !== null && open !== 'invite' ? (
        <PersonDialog person={open} catalogue={catalogue} onClose={close} />
      ) : null}
    </>
  );
}
