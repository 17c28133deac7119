import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../../gql/admin';
import { Empty } from '../../../ui/state-views';
import { DataTable } from '../parts/data-table';
import { Listed } from '../parts/listed';
import { Pager, usePages } from '../parts/pager';
import { TabHead, type TabProps } from '../parts/tab';
import { useWhen } from '../parts/use-when';
import { actionWords, fieldWords } from './action-words';
import { useValueWords } from './use-value-words';

const AdminChanges = graphql(/* GraphQL */ `
  query AdminChanges($after: Cursor) {
    adminChanges(first: 50, after: $after) {
      nodes {
        id
        changedAt
        actorName
        action
        subject
        fields {
          field
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount {
        count
        more
      }
    }
  }
`);

/** Who changed what, and when. */
export function LogTab({ city, catalogue }: TabProps) {
  const { t, i18n } = useLingui();
  const when = useWhen(city.timeZone);
  const valueWords = useValueWords(catalogue);
  const pages = usePages();
  const [{ data, error }, execute] = useQuery({
    query: AdminChanges,
    variables: { after: pages.after },
    requestPolicy: 'network-only',
  });
  const named = (words: typeof actionWords, name: string) => {
    const word = words[name];
    return word === undefined ? name : i18n._(word);
  };
  const rows = data?.adminChanges.nodes ?? [];
  return (
    <>
      <TabHead title={<Trans>Riwayat</Trans>}>
        <Trans>Siapa mengubah apa, dan kapan. Tidak dapat diubah atau dihapus di sini.</Trans>
      </TabHead>
      <section className="admin__part" aria-label={t`Riwayat`}>
        <Listed
          ready={data !== undefined}
          error={error}
          onRetry={() => execute({ requestPolicy: 'network-only' })}
        >
          {rows.length === 0 ? <Empty title={<Trans>Belum ada yang diubah</Trans>} /> : null}
          {rows.length > 0 ? (
            <DataTable
              caption={t`Riwayat`}
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                { head: t`Kapan`, cell: ({ changedAt }) => when(changedAt) },
                { head: t`Siapa`, cell: ({ actorName }) => actorName },
                {
                  head: t`Apa`,
                  cell: ({ action, subject }) => (
                    <>
                      <b>{named(actionWords, action)}</b>
                      <br />
                      {subject}
                    </>
                  ),
                },
                {
                  head: t`Perubahan`,
                  cell: ({ fields }) => (
                    <ul className="admin__changes">
                      {fields.map(({ field, before, after }) => (
                        <li key={field}>
                          {named(fieldWords, field)}:{' '}
                          {before === null ? null : <del>{valueWords(field, before)}</del>}{' '}
                          {after === null ? null : <ins>{valueWords(field, after)}</ins>}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          ) : null}
          {data ? (
            <Pager pages={pages} info={data.adminChanges.pageInfo} total={data.adminChanges.totalCount} />
          ) : null}
        </Listed>
      </section>
    </>
  );
}
