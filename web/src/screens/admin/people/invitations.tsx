import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { roleWords } from '../../../features/accounts/role-words';
import type { City } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Empty } from '../../../ui/state-views';
import { Problem } from '../parts/act-form';
import { DataTable } from '../parts/data-table';
import { Listed } from '../parts/listed';
import { Pager, usePages } from '../parts/pager';
import { ShownOnce } from '../parts/shown-once';
import { useAct } from '../parts/use-act';
import { useWhen } from '../parts/use-when';

const OpenInvitations = graphql(/* GraphQL */ `
  query OpenInvitations($after: Cursor) {
    invitations(first: 20, after: $after) {
      nodes {
        id
        name
        email
        role
        invitedBy
        expiresAt
        agency {
          id
          abbreviation
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

const Reissue = graphql(/* GraphQL */ `
  mutation ReissueInvitation($id: ID!) {
    reissueInvitation(invitationId: $id) {
      __typename
      ... on InvitedPerson {
        joinUrl
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const Revoke = graphql(/* GraphQL */ `
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(invitationId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

/** Who has not joined yet. */
export function Invitations({ city }: { city: City }) {
  const { t, i18n } = useLingui();
  const when = useWhen(city.timeZone);
  const pages = usePages();
  const [{ data, error }, execute] = useQuery({
    query: OpenInvitations,
    variables: { after: pages.after },
    requestPolicy: 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const reissue = useAct(Reissue);
  const revoke = useAct(Revoke);
  const [link, setLink] = useState<string | null>(null);
  const renew = async (id: string) => {
    const result = (await reissue.act({ id }))?.reissueInvitation;
    if (result?.__typename === 'InvitedPerson') setLink(result.joinUrl);
    again();
  };
  return (
    <section className="admin__part" aria-labelledby="invitations">
      <h2 id="invitations">
        <Trans>Undangan yang belum dipakai</Trans>
      </h2>
      <Problem problem={reissue.problem ?? revoke.problem} />
      <Listed ready={data !== undefined} error={error} onRetry={again}>
        {data?.invitations.nodes.length === 0 ? (
          <Empty title={<Trans>Tidak ada undangan terbuka</Trans>} />
        ) : null}
        {data && data.invitations.nodes.length > 0 ? (
          <>
            <DataTable
              caption={t`Undangan`}
              rows={data.invitations.nodes}
              keyOf={({ id }) => id}
              columns={[
                { head: t`Nama`, cell: ({ name, email }) => `${name} · ${email}` },
                { head: t`Peran`, cell: ({ role }) => i18n._(roleWords[role]) },
                { head: t`Lembaga`, cell: ({ agency }) => agency?.abbreviation ?? '–' },
                { head: t`Diundang oleh`, cell: ({ invitedBy }) => invitedBy },
                { head: t`Berlaku sampai`, cell: ({ expiresAt }) => when(expiresAt) },
                {
                  head: <span className="hidden-visually">{t`Tindakan`}</span>,
                  cell: ({ id, name }) => (
                    <div className="row-actions">
                      <Button aria-label={t`Tautan baru untuk ${name}`} onClick={() => void renew(id)}>
                        <Trans>Tautan baru</Trans>
                      </Button>
                      <Button
                        aria-label={t`Cabut undangan ${name}`}
                        onClick={() => void revoke.act({ id }).then(again)}
                      >
                        <Trans>Cabut</Trans>
                      </Button>
                    </div>
                  ),
                },
              ]}
            />
            <Pager pages={pages} info={data.invitations.pageInfo} total={data.invitations.totalCount} />
          </>
        ) : null}
      </Listed>
      {link === null ? null : (
        <Dialog title={<Trans>Tautan baru</Trans>} onClose={() => setLink(null)} kept>
          <ShownOnce value={link} onDone={() => setLink(null)}>
            <Trans>Tautan sebelumnya tidak berlaku lagi. Yang baru hanya tampak sekarang.</Trans>
          </ShownOnce>
        </Dialog>
      )}
    </section>
  );
}
