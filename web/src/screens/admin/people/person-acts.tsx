import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import { Button } from '../../../ui/button';
import { Problem } from '../parts/act-form';
import { useAct } from '../parts/use-act';
import type { Person } from './people-query';

const Disable = graphql(/* GraphQL */ `
  mutation DisablePerson($id: ID!) {
    disablePerson(personId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const Enable = graphql(/* GraphQL */ `
  mutation EnablePerson($id: ID!) {
    enablePerson(personId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const EndSessions = graphql(/* GraphQL */ `
  mutation EndSessions($id: ID!) {
    endSessions(personId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const RemoveSecondFactor = graphql(/* GraphQL */ `
  mutation RemoveSecondFactor($id: ID!) {
    removeSecondFactor(personId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

export function PersonActs({ person, onDone }: { person: Person; onDone: () => void }) {
  const disable = useAct(Disable);
  const enable = useAct(Enable);
  const end = useAct(EndSessions);
  const remove = useAct(RemoveSecondFactor);
  const { id, disabledAt, openSessions, secondFactor } = person;
  const run = async (done: Promise<object | null>) => {
    if (await done) onDone();
  };
  return (
    <section className="act-form person-acts" aria-labelledby="account-acts">
      <h3 id="account-acts">
        <Trans>Akun</Trans>
      </h3>
      <Problem problem={disable.problem ?? enable.problem ?? end.problem ?? remove.problem} />
      <div className="act-form__actions">
        {disabledAt === null ? (
          <Button disabled={disable.busy} onClick={() => void run(disable.act({ id }))}>
            <Trans>Nonaktifkan</Trans>
          </Button>
        ) : (
          <Button disabled={enable.busy} onClick={() => void run(enable.act({ id }))}>
            <Trans>Aktifkan lagi</Trans>
          </Button>
        )}
        <Button disabled={end.busy || openSessions === 0} onClick={() => void run(end.act({ id }))}>
          <Trans>Keluarkan dari semua perangkat</Trans>
        </Button>
        {secondFactor ? (
          <Button disabled={remove.busy} onClick={() => void run(remove.act({ id }))}>
            <Trans>Lepas kode masuk kedua</Trans>
          </Button>
        ) : null}
      </div>
      <p className="quiet">
        <Trans>
          Menonaktifkan dan melepas kode masuk kedua juga mengeluarkan orang ini dari semua perangkat.
        </Trans>
      </p>
    </section>
  );
}
