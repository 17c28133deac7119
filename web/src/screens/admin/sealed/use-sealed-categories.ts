import { useQuery } from 'urql';
import { graphql } from '../../../gql/admin';

const SealedCategories = graphql(/* GraphQL */ `
  query SealedCategories($city: String!) {
    categories(city: $city, first: 200) {
      nodes {
        id
        code
        nameId
        visibility
      }
    }
  }
`);

/** Categories whose reports only handlers may read. */
export function useSealedCategories(city: string) {
  const [{ data }] = useQuery({ query: SealedCategories, variables: { city } });
  return (data?.categories.nodes ?? []).filter(({ visibility }) => visibility === 'SEALED');
}
