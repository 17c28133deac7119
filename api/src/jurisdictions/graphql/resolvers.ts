import type { CityRegistry } from '../registry/city-registry.ts';
import type { CityNodes } from './city-nodes.ts';
import { CityResolver } from './city.resolver.ts';
import { JurisdictionResolver } from './jurisdiction.resolver.ts';

/** Resolvers of this module, made with what they need. */
export function jurisdictionResolvers(deps: {
  readonly cities: CityRegistry;
  readonly cityNodes: CityNodes;
}): readonly object[] {
  return [
    new CityResolver(deps.cities, deps.cityNodes),
    new JurisdictionResolver(deps.cities, deps.cityNodes),
  ];
}
