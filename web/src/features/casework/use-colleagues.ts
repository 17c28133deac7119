import { useQuery } from 'urql';
import { graphql } from '../../gql/desk';

const Colleagues = graphql(/* GraphQL */ `
  query Colleagues($agency: String!, $city: String!) {
    colleagues(agency: $agency, city: $city) {
      accountId
      name
    }
  }
`);

export interface Colleague {
  readonly accountId: string;
  readonly name: string;
}

/** Who may be named for reports of an agency; empty until they came. */
export function useColleagues(agency: string | undefined, city: string): readonly Colleague[] {
  const [{ data }] = useQuery({
    query: Colleagues,
    variables: { agency: agency ?? '', city },
    pause: agency === undefined,
  });
  return data?.colleagues ?? [];
}
