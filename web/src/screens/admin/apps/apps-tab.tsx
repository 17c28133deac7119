import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/state-views';
import { DataTable } from '../parts/data-table';
import { Listed } from '../parts/listed';
import { Pager, usePages } from '../parts/pager';
import { TabHead, type TabProps } from '../parts/tab';
import { useWhen } from '../parts/use-when';
import { AppDialog } from './app-dialog';
import { CreateAppDialog } from './create-app-dialog';
import { scopeWords } from './scope-words';
import { Apps, type App } from './apps-query';

const lastUsed = ({ keys }: App): string | null =>
  keys.map(({ lastUsedAt }) => lastUsedAt ?? '').reduce((a, b) => (a > b ? a : b), '') || null;

/** Third parties that ask with a key. */
export function AppsTab({ city, catalogue }: TabProps) {
  const { t, i18n } = useLingui();
  const when = useWhen(city.timeZone);
  const pages = usePages();
  const [{ data, error }, execute] = useQuery({
    query: Apps,
    variables: { after: pages.after },
    requestPolicy: 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const [open, setOpen] = useState<string | null>(null);
  const apps = data?.apps.nodes ?? [];
  const chosen = apps.find(({ id }) => id === open);
  const close = () => {
    setOpen(null);
    again();
  };
  return (
    <>
      <TabHead
        title={<Trans>Aplikasi</Trans>}
        action={
          <Button variant="primary" onClick={() => setOpen('new')}>
            <Trans>Daftarkan aplikasi</Trans>
          </Button>
        }
      >
        <Trans>
          Pihak lain yang membaca atau mengirim laporan dengan kunci. Kunci tampak sekali, saat dibuat.
        </Trans>
      </TabHead>
      <section className="admin__part" aria-label={t`Aplikasi`}>
        <Listed ready={data !== undefined} error={error} onRetry={again}>
          {apps.length === 0 ? (
            <Empty title={<Trans>Belum ada aplikasi</Trans>}>
              <Trans>Daftarkan aplikasi, lalu buat kuncinya.</Trans>
            </Empty>
          ) : (
            <DataTable
              caption={t`Aplikasi`}
              rows={apps}
              keyOf={({ id }) => id}
              columns={[
                { head: t`Nama`, cell: ({ name }) => <b>{name}</b> },
                {
                  head: t`Boleh`,
                  cell: ({ scopes }) => scopes.map((scope) => i18n._(scopeWords[scope])).join(', '),
                },
                { head: t`Lembaga`, cell: ({ agency }) => agency?.abbreviation ?? '–' },
                {
                  head: t`Kunci`,
                  cell: ({ keys, endedAt }) =>
                    endedAt === null
                      ? keys.filter(({ revokedAt }) => revokedAt === null).length
                      : t`Diakhiri`,
                },
                { head: t`Terakhir dipakai`, cell: (app) => when(lastUsed(app)) },
                {
                  head: <span className="hidden-visually">{t`Tindakan`}</span>,
                  cell: ({ id, name }) => (
                    <Button aria-label={t`Atur ${name}`} onClick={() => setOpen(id)}>
                      <Trans>Atur</Trans>
                    </Button>
                  ),
                },
              ]}
            />
          )}
          {data ? <Pager pages={pages} info={data.apps.pageInfo} total={data.apps.totalCount} /> : null}
        </Listed>
      </section>
      {open === 'new' ? (
        <CreateAppDialog
          city={city}
          catalogue={catalogue}
          onClose={() => setOpen(null)}
          onMade={(id) => {
            again();
            setOpen(id);
          }}
        />
      ) : null}
      {chosen ? <AppDialog app={chosen} timeZone={city.timeZone} onChanged={again} onClose={close} /> : null}
    </>
  );
}
