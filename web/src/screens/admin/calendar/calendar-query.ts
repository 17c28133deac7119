import { graphql } from '../../../gql/admin';
import type { HolidaysQuery } from '../../../gql/admin/graphql';

export const Holidays = graphql(/* GraphQL */ `
  query Holidays($city: String!, $year: Int!) {
    holidays(city: $city, year: $year) {
      day
      name
      source
      closesAt
      changedBy
    }
    city(slug: $city) {
      id
      yearsWithoutHolidays
    }
  }
`);

export type Holiday = HolidaysQuery['holidays'][number];
