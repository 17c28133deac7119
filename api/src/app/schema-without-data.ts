import type { GraphQLSchema } from 'graphql';

import { createSecrets } from '../platform/index.ts';
import { schemaOf } from './build-schema.ts';
import { createResolvers } from './resolvers.ts';

/** The schema as text needs no database: every part is there, and asking any of it for data is a mistake. */
export async function schemaWithoutData(): Promise<GraphQLSchema> {
  const { resolvers } = createResolvers({
    secrets: createSecrets('nothing is sealed with this secret'),
    env: {
      submissionsPerHour: 0,
      publicUrl: '',
      oidc: null,
      mapboxToken: null,
      basemapStyleUrl: null,
      basemapPmtilesUrl: null,
    },
    epoch: 0,
    database: withoutData(),
    bell: withoutData(),
    rateLimit: withoutData(),
    cities: withoutData(),
    catalogue: withoutData(),
    tail: withoutData(),
  });
  return schemaOf(resolvers);
}

/** Fits wherever a part is wanted, for it never answers. */
function withoutData(): never {
  const get = (_part: object, name: string | symbol) => () => {
    throw new Error(`A schema without data was asked for ${String(name)}.`);
  };
  return new Proxy({}, { get }) as never;
}
