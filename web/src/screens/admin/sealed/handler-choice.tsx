import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../../gql/admin';
import { Empty } from '../../../ui/state-views';
import { CheckField } from '../parts/field';
import { Listed } from '../parts/listed';

const PeopleOfAgency = graphql(/* GraphQL */ `
  query PeopleOfAgency($agency: String!) {
    people(agency: $agency, first: 200) {
      nodes {
        id
        name
        disabledAt
      }
    }
  }
`);

const PeopleOfCommandCenter = graphql(/* GraphQL */ `
  query PeopleOfCommandCenter {
    operators: people(role: OPERATOR, first: 200) {
      nodes {
        id
        name
        disabledAt
      }
    }
    supervisors: people(role: SUPERVISOR, first: 200) {
      nodes {
        id
        name
        disabledAt
      }
    }
  }
`);

interface HandlerChoiceProps {
  agency: string;
  /** Its staff are the operators and supervisors of the city. */
  isCommandCenter: boolean;
  named: readonly { id: string }[];
}

export function HandlerChoice({ agency, isCommandCenter, named }: HandlerChoiceProps) {
  const [own, askOwn] = useQuery({
    query: PeopleOfAgency,
    variables: { agency },
    pause: isCommandCenter,
    requestPolicy: 'network-only',
  });
  const [staff, askStaff] = useQuery({
    query: PeopleOfCommandCenter,
    pause: !isCommandCenter,
    requestPolicy: 'network-only',
  });
  const people = isCommandCenter
    ? [...(staff.data?.supervisors.nodes ?? []), ...(staff.data?.operators.nodes ?? [])]
    : (own.data?.people.nodes ?? []);
  const open = people.filter(({ disabledAt }) => disabledAt === null);
  const retry = isCommandCenter ? askStaff : askOwn;
  const checked = new Set(named.map(({ id }) => id));
  return (
    <Listed
      ready={(isCommandCenter ? staff.data : own.data) !== undefined}
      error={isCommandCenter ? staff.error : own.error}
      onRetry={() => retry({ requestPolicy: 'network-only' })}
    >
      {open.length === 0 ? (
        <Empty title={<Trans>Belum ada orang di lembaga ini</Trans>}>
          <Trans>Undang dulu petugasnya di bagian Orang.</Trans>
        </Empty>
      ) : (
        <fieldset>
          <legend>
            <Trans>Orang yang ditunjuk; tanpa pilihan kembali ke kepala lembaga</Trans>
          </legend>
          {open.map(({ id, name }) => (
            <CheckField key={id} name="people" value={id} label={name} defaultChecked={checked.has(id)} />
          ))}
        </fieldset>
      )}
    </Listed>
  );
}
