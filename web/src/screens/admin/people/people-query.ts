import { graphql } from '../../../gql/admin';
import type { PeopleQuery } from '../../../gql/admin/graphql';

export const People = graphql(/* GraphQL */ `
  query People($search: String, $role: Role, $agency: String, $after: Cursor) {
    people(search: $search, role: $role, agency: $agency, first: 50, after: $after) {
      nodes {
        id
        name
        email
        role
        disabledAt
        secondFactor
        openSessions
        lastSeenAt
        agency {
          id
          slug
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

export type Person = PeopleQuery['people']['nodes'][number];
