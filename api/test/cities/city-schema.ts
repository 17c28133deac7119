import { graphql, type GraphQLSchema } from 'graphql';

import { agencyResolvers, createCatalogueNodes, createCatalogueRegistry } from '../../src/agencies/index.ts';
import { schemaOf } from '../../src/app/build-schema.ts';
import { createCityNodes, createCityRegistry, jurisdictionResolvers } from '../../src/jurisdictions/index.ts';
import { createOpaqueIds, createSecrets, type Database } from '../../src/platform/index.ts';

/** The API over the cities that are loaded now. */
export async function citySchema(database: Database): Promise<GraphQLSchema> {
  const [cities, catalogue] = [await createCityRegistry(database), await createCatalogueRegistry(database)];
  cities.close();
  catalogue.close();
  const ids = createOpaqueIds(createSecrets('a secret for tests only'), [
    'City',
    'Jurisdiction',
    'Agency',
    'Category',
  ]);
  const cityNodes = createCityNodes(cities, ids);
  const catalogueNodes = createCatalogueNodes(catalogue, cityNodes, ids);
  return schemaOf([
    ...jurisdictionResolvers({ cities, cityNodes }),
    ...agencyResolvers({ cities, cityNodes, catalogue, catalogueNodes }),
  ]);
}

export async function ask(of: GraphQLSchema, source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema: of, source, variableValues, contextValue: {} });
  return { data: structuredClone(data) as Record<string, never> | null, errors };
}

export async function answer(
  of: GraphQLSchema,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const { data, errors } = await ask(of, source, variables);
  if (errors) throw errors[0] ?? new Error('no answer');
  return data;
}
