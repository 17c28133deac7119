import type { CityNodes, CityRegistry } from '../../jurisdictions/index.ts';
import type { CatalogueRegistry } from '../catalogue-registry.ts';
import { AgencyResolver } from './agency.resolver.ts';
import type { CatalogueNodes } from './catalogue-nodes.ts';
import { CategoryResolver } from './category.resolver.ts';
import { placeResolvers } from './viewer.resolver.ts';

/** Resolvers of this module, made with what they need. */
export function agencyResolvers(deps: {
  readonly cities: CityRegistry;
  readonly cityNodes: CityNodes;
  readonly catalogue: CatalogueRegistry;
  readonly catalogueNodes: CatalogueNodes;
}): readonly object[] {
  return [
    new AgencyResolver(deps.cities, deps.catalogue, deps.catalogueNodes),
    new CategoryResolver(deps.cities, deps.catalogue, deps.catalogueNodes),
    ...placeResolvers(deps.cityNodes, deps.catalogueNodes),
  ];
}
