import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql';
import { retryDelayMs } from '../../platform/live/link.rules';
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
      basemap {
        kind
        tileJsonUrl
        styleUrl
        pmtilesUrl
        mapboxToken
      }
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
 * Agencies, categories and areas of a city; empty until they came. What did not come is asked for again. A `moment`
 * has them read from the server, and anew with each other one: for a screen that changes them.
 */
export function useCatalogue(city: string, moment?: string): Catalogue {
  const client = useClient();
  const [catalogue, setCatalogue] = useState(none);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const policy = moment === undefined ? 'cache-first' : 'network-only';
    const read = (attempt: number): void =>
      void readCatalogue(client, city, policy).then(
        (whole) => {
          if (!left) setCatalogue(whole);
        },
        () => {
          if (!left) timer = setTimeout(read, retryDelayMs(attempt, Math.random()), attempt + 1);
        },
      );
    read(0);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, city, moment]);
  return catalogue;
}
