import { graphql } from '../../../gql/admin';
import type { AllAgenciesQuery } from '../../../gql/admin/graphql';

export const AllAgencies = graphql(/* GraphQL */ `
  query AllAgencies($city: String!) {
    allAgencies(city: $city) {
      topics
      listed
      agency {
        id
        slug
        name
        abbreviation
        kind
      }
    }
  }
`);

export type AdministeredAgency = AllAgenciesQuery['allAgencies'][number];
