import { graphql } from '../../../gql/admin';
import type { AppsQuery } from '../../../gql/admin/graphql';

export const Apps = graphql(/* GraphQL */ `
  query Apps($after: Cursor) {
    apps(first: 50, after: $after) {
      nodes {
        id
        name
        scopes
        createdAt
        endedAt
        agency {
          id
          abbreviation
        }
        keys {
          id
          prefix
          createdAt
          expiresAt
          lastUsedAt
          revokedAt
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

export type App = AppsQuery['apps']['nodes'][number];
