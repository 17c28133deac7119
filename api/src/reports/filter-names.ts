import type { CatalogueRegistry } from '../agencies/index.ts';
import type { CityRegistry } from '../jurisdictions/index.ts';
import type { FilterNames } from './report-filter.input.ts';

/** Names of a filter, looked up in memory. */
export function filterNames(cities: CityRegistry, catalogue: CatalogueRegistry): FilterNames {
  const citiesMeant = (cityId: number | undefined): number[] =>
    cityId === undefined ? cities.current().cities.map(({ id }) => id) : [cityId];
  return {
    cityId: (slug) => cities.current().requireCity(slug).id,
    agencyIds: (slugs, cityId) =>
      citiesMeant(cityId).flatMap((city) =>
        slugs.flatMap((slug) => catalogue.current().agencyBySlug(city, slug)?.id ?? []),
      ),
    categoryIds: (codes, cityId) =>
      citiesMeant(cityId).flatMap((city) =>
        codes.flatMap((code) => catalogue.current().versionIds(city, code)),
      ),
    areaIds: (codes) => codes.flatMap((code) => cities.current().jurisdictionByCode(code)?.id ?? []),
  };
}
