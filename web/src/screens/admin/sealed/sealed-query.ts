import { graphql } from '../../../gql/admin';
import type { SealedHandlersQuery } from '../../../gql/admin/graphql';

export const SealedHandlers = graphql(/* GraphQL */ `
  query SealedHandlers($city: String!) {
    sealedHandlers(city: $city) {
      categoryCode
      agency {
        id
        slug
        name
      }
      people {
        id
        name
      }
    }
  }
`);

export type Naming = SealedHandlersQuery['sealedHandlers'][number];
