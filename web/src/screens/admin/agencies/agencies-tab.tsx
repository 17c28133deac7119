import { useState } from 'react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import type { AgencyKind } from '../../../gql/admin/graphql';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/state-views';
import { DataTable } from '../parts/data-table';
import { TextField } from '../parts/field';
import { Listed } from '../parts/listed';
import { TabHead, type TabProps } from '../parts/tab';
import { AddAgencyDialog } from './add-agency-dialog';
import { AgencyDialog } from './agency-dialog';
import { AllAgencies, type AdministeredAgency } from './agencies-query';

const kindWords: Record<AgencyKind, MessageDescriptor> = {
  DEPARTMENT: msg`Dinas`,
  DISTRICT_OFFICE: msg`Kantor camat`,
  SUBDISTRICT_OFFICE: msg`Kantor lurah`,
  PARTNER: msg`Mitra`,
  COMMAND_CENTER: msg`Pusat komando`,
};

/** Who answers reports. */
export function AgenciesTab({ city }: TabProps) {
  const { t, i18n } = useLingui();
  const [{ data, error }, execute] = useQuery({
    query: AllAgencies,
    variables: { city: city.slug },
    requestPolicy: 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<'new' | AdministeredAgency | null>(null);
  const wanted = search.trim().toLowerCase();
  const rows = (data?.allAgencies ?? []).filter(({ agency, topics }) =>
    `${agency.name} ${agency.abbreviation} ${topics}`.toLowerCase().includes(wanted),
  );
  const close = () => {
    setOpen(null);
    again();
  };
  return (
    <>
      <TabHead
        title={<Trans>Lembaga</Trans>}
        action={
          <Button variant="primary" onClick={() => setOpen('new')}>
            <Trans>Tambah lembaga</Trans>
          </Button>
        }
      >
        <Trans>
          Siapa yang menjawab laporan. Yang tidak terdaftar tetap tampak di laporan lama dan tidak menerima
          yang baru.
        </Trans>
      </TabHead>
      <section className="admin__part" aria-label={t`Lembaga`}>
        <TextField
          label={t`Cari lembaga`}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Listed ready={data !== undefined} error={error} onRetry={again}>
          {rows.length === 0 ? <Empty title={<Trans>Tidak ada lembaga yang cocok</Trans>} /> : null}
          {rows.length > 0 ? (
            <DataTable
              caption={t`Lembaga`}
              rows={rows}
              keyOf={({ agency }) => agency.id}
              columns={[
                {
                  head: t`Nama`,
                  cell: ({ agency }) => (
                    <>
                      <b>{agency.name}</b>
                      <br />
                      <span className="quiet">{agency.abbreviation}</span>
                    </>
                  ),
                },
                { head: t`Jenis`, cell: ({ agency }) => i18n._(kindWords[agency.kind]) },
                { head: t`Urusan`, cell: ({ topics }) => topics || '–' },
                { head: t`Keadaan`, cell: ({ listed }) => (listed ? t`Terdaftar` : t`Tidak terdaftar`) },
                {
                  head: <span className="hidden-visually">{t`Tindakan`}</span>,
                  cell: (row) => (
                    <Button aria-label={t`Ubah ${row.agency.name}`} onClick={() => setOpen(row)}>
                      <Trans>Ubah</Trans>
                    </Button>
                  ),
                },
              ]}
            />
          ) : null}
        </Listed>
      </section>
      {open === 'new' ? <AddAgencyDialog city={city} onClose={close} /> : null}
      {open !== null && open !== 'new' ? <AgencyDialog city={city} row={open} onClose={close} /> : null}
    </>
  );
}
