import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { ViewerQuery } from '../../gql/graphql';

const ViewerDocument = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      name
      email
      role
      agency {
        id
        slug
        name
        abbreviation
      }
      city {
        id
        slug
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; null for nobody, undefined while it is asked. */
export function useViewer() {
  const [{ data, error }, execute] = useQuery({ query: ViewerDocument, requestPolicy: 'network-only' });
  return { viewer: data?.viewer, error, refresh: () => execute({ requestPolicy: 'network-only' }) };
}
