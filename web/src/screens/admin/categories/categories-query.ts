import { graphql } from '../../../gql/admin';
import type { CurrentCategoriesQuery } from '../../../gql/admin/graphql';

export const CurrentCategories = graphql(/* GraphQL */ `
  query CurrentCategories($city: String!) {
    currentCategories(city: $city) {
      version
      retired
      lead
      support
      changedBy
      changedAt
      category {
        id
        code
        nameId
        nameEn
        urgency
        visibility
        respondWithin
        respondClock
        resolveWithin
        resolveClock
        keywords
        shortlist
      }
    }
  }
`);

export type CurrentCategory = CurrentCategoriesQuery['currentCategories'][number];
