import { graphql } from '../../../gql/admin';
import type { CityBasemapQuery } from '../../../gql/admin/graphql';

export const CityBasemap = graphql(/* GraphQL */ `
  query CityBasemap($city: String!) {
    city(slug: $city) {
      id
      basemap {
        kind
        chosenHere
        tileJsonUrl
        styleUrl
        pmtilesUrl
        mapboxToken
      }
    }
  }
`);

export const ChooseBasemap = graphql(/* GraphQL */ `
  mutation ChooseBasemap($input: ChooseBasemapInput!) {
    chooseBasemap(input: $input) {
      __typename
      ... on ChosenBasemap {
        city {
          id
          basemap {
            kind
            chosenHere
            tileJsonUrl
            styleUrl
            pmtilesUrl
            mapboxToken
          }
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

export type ChosenBasemap = NonNullable<CityBasemapQuery['city']>['basemap'];
