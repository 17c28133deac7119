import type { Client, RequestPolicy } from 'urql';
import { graphql } from '../../gql';
import type { CataloguePageQuery } from '../../gql/graphql';

const CataloguePage = graphql(/* GraphQL */ `
  query CataloguePage($city: String!, $agencies: Cursor, $categories: Cursor, $jurisdictions: Cursor) {
    agencies(city: $city, first: 200, after: $agencies) {
      nodes {
        id
        slug
        name
        abbreviation
        kind
        jurisdiction {
          id
          code
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    categories(city: $city, first: 200, after: $categories) {
      nodes {
        id
        code
        nameId
        nameEn
        leadAgency {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    jurisdictions(city: $city, first: 200, after: $jurisdictions) {
      nodes {
        id
        code
        level
        name
        aliases
        centre {
          longitude
          latitude
        }
        parent {
          id
          code
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Jurisdiction = CataloguePageQuery['jurisdictions']['nodes'][number];
export type Agency = CataloguePageQuery['agencies']['nodes'][number];
export type Category = CataloguePageQuery['categories']['nodes'][number];

export interface Catalogue {
  agencies: readonly Agency[];
  categories: readonly Category[];
  jurisdictions: readonly Jurisdiction[];
}

interface Page<Item> {
  nodes: readonly Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list that has ended is asked from its end again, which answers an empty page. */
const after = (page: Page<unknown>, before: string | null): string | null =>
  page.pageInfo.endCursor ?? before;

/** All agencies, categories and areas; a metropolis has more than one page of them. */
export async function readCatalogue(
  client: Client,
  city: string,
  requestPolicy: RequestPolicy = 'cache-first',
): Promise<Catalogue> {
  const whole = {
    agencies: new Array<Agency>(),
    categories: new Array<Category>(),
    jurisdictions: new Array<Jurisdiction>(),
  };
  const cursors: Record<keyof Catalogue, string | null> = {
    agencies: null,
    categories: null,
    jurisdictions: null,
  };
  for (let more = true; more;) {
    const { data, error } = await client
      .query(CataloguePage, { city, ...cursors }, { requestPolicy })
      .toPromise();
    if (!data) throw error ?? new Error('The catalogue did not come');
    whole.agencies.push(...data.agencies.nodes);
    whole.categories.push(...data.categories.nodes);
    whole.jurisdictions.push(...data.jurisdictions.nodes);
    cursors.agencies = after(data.agencies, cursors.agencies);
    cursors.categories = after(data.categories, cursors.categories);
    cursors.jurisdictions = after(data.jurisdictions, cursors.jurisdictions);
    more = [data.agencies, data.categories, data.jurisdictions].some(({ pageInfo }) => pageInfo.hasNextPage);
  }
  return whole;
}
