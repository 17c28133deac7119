import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql';
import { readCatalogue, type Catalogue } from './read-catalogue';

export type { Agency, Catalogue, Category, Jurisdiction } from './read-catalogue';

const Cities = graphql(/* GraphQL */ `
  query Cities {
    cities {
      id
      slug
      name
      timeZone
      bounds
      centre {
        longitude
        latitude
      }
      boundaries
      boundaryVersion
      demonstration
      emergencyNumbers {
        number
        nameId
        nameEn
        purpose
      }
    }
  }
`);

export type City = NonNullable<ReturnType<typeof useCities>['cities']>[number];
export function useCities() {
  const [{ data, error }, execute] = useQuery({ query: Cities });
  return { cities: data?.cities, error, retry: () => execute({ requestPolicy: 'network-only' }) };
}

const none: Catalogue = { agencies: [], categories: [], jurisdictions: [] };

/**
 * Agencies, categories and areas of a city; empty until they came, and again when they did not. A `moment` has them
 * read from the server, and anew with each other one: for a screen that changes them.
 */
export function useCatalogue(city: string, moment?: string): Catalogue {
  const client = useClient();
  const [catalogue, setCatalogue] = useState(none);
  useEffect(() => {
    let left = false;
    readCatalogue(client, city, moment === undefined ? 'cache-first' : 'network-only').then(
      (read) => {
        if (!left) setCatalogue(read);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [client, city, moment]);
  return catalogue;
}
