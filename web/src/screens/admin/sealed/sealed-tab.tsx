import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/state-views';
import { DataTable } from '../parts/data-table';
import { Listed } from '../parts/listed';
import { TabHead, type TabProps } from '../parts/tab';
import { NamingDialog } from './naming-dialog';
import { SealedHandlers, type Naming } from './sealed-query';

/** Who alone may read sealed reports. */
export function SealedTab({ city, catalogue }: TabProps) {
  const { t } = useLingui();
  const [{ data, error }, execute] = useQuery({
    query: SealedHandlers,
    variables: { city: city.slug },
    requestPolicy: 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const [open, setOpen] = useState<'new' | Naming | null>(null);
  const names = new Map(catalogue.categories.map(({ code, nameId }) => [code, nameId]));
  const close = () => {
    setOpen(null);
    again();
  };
  const rows = data?.sealedHandlers ?? [];
  return (
    <>
      <TabHead
        title={<Trans>Penangan tersegel</Trans>}
        action={
          <Button variant="primary" onClick={() => setOpen('new')}>
            <Trans>Tunjuk penangan</Trans>
          </Button>
        }
      >
        <Trans>
          Laporan tersegel hanya tampak bagi yang ditunjuk. Tanpa penunjukan: kepala lembaga; di pusat
          komando, penyelia. Penunjukan juga berlaku untuk laporan yang masih terbuka.
        </Trans>
      </TabHead>
      <section className="admin__part" aria-label={t`Penangan tersegel`}>
        <Listed ready={data !== undefined} error={error} onRetry={again}>
          {rows.length === 0 ? (
            <Empty title={<Trans>Belum ada penunjukan</Trans>}>
              <Trans>Semua laporan tersegel ditangani kepala lembaganya.</Trans>
            </Empty>
          ) : (
            <DataTable
              caption={t`Penangan tersegel`}
              rows={rows}
              keyOf={({ agency, categoryCode }) => `${agency.id} ${categoryCode}`}
              columns={[
                { head: t`Lembaga`, cell: ({ agency }) => agency.name },
                {
                  head: t`Jenis laporan`,
                  cell: ({ categoryCode }) => names.get(categoryCode) ?? categoryCode,
                },
                { head: t`Penangan`, cell: ({ people }) => people.map(({ name }) => name).join(', ') },
                {
                  head: <span className="hidden-visually">{t`Tindakan`}</span>,
                  cell: (naming) => (
                    <Button
                      aria-label={t`Ubah penangan ${naming.agency.name}, ${naming.categoryCode}`}
                      onClick={() => setOpen(naming)}
                    >
                      <Trans>Ubah</Trans>
                    </Button>
                  ),
                },
              ]}
            />
          )}
        </Listed>
      </section>
      {open === null ? null : (
        <NamingDialog
          city={city}
          catalogue={catalogue}
          namings={rows}
          naming={open === 'new' ? null : open}
          onClose={close}
        />
      )}
    </>
  );
}
