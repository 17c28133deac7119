import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/state-views';
import { Problem } from '../parts/act-form';
import { DataTable } from '../parts/data-table';
import { useAct } from '../parts/use-act';
import { useWhen } from '../parts/use-when';
import type { App } from './apps-query';

const Revoke = graphql(/* GraphQL */ `
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(keyId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface AppKeysProps {
  app: App;
  timeZone: string;
  onChanged: () => void;
}

/** The keys of one app, each by its first letters. */
export function AppKeys({ app, timeZone, onChanged }: AppKeysProps) {
  const { t } = useLingui();
  const when = useWhen(timeZone);
  const revoke = useAct(Revoke);
  if (app.keys.length === 0) return <Empty title={<Trans>Belum ada kunci</Trans>} />;
  return (
    <>
      <Problem problem={revoke.problem} />
      <DataTable
        caption={t`Kunci`}
        rows={app.keys}
        keyOf={({ id }) => id}
        columns={[
          { head: t`Kunci`, cell: ({ prefix }) => <code>{prefix}…</code> },
          { head: t`Dibuat`, cell: ({ createdAt }) => when(createdAt) },
          { head: t`Berlaku sampai`, cell: ({ expiresAt }) => when(expiresAt) },
          { head: t`Terakhir dipakai`, cell: ({ lastUsedAt }) => when(lastUsedAt) },
          {
            head: <span className="hidden-visually">{t`Tindakan`}</span>,
            cell: ({ id, prefix, revokedAt }) =>
              revokedAt === null ? (
                <Button
                  aria-label={t`Cabut kunci ${prefix}`}
                  disabled={revoke.busy}
                  onClick={() => void revoke.act({ id }).then(onChanged)}
                >
                  <Trans>Cabut</Trans>
                </Button>
              ) : (
                t`Dicabut ${when(revokedAt)}`
              ),
          },
        ]}
      />
    </>
  );
}
