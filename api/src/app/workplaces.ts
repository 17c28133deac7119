import type { SecondFactorRule, Workplaces } from '../accounts/index.ts';
import type { CatalogueRegistry } from '../agencies/index.ts';
import type { CityRegistry, CitySnapshot } from '../jurisdictions/index.ts';

/** Where people work, by name, for the accounts module. */
export function workplacesOf(cities: CityRegistry, catalogue: CatalogueRegistry): Workplaces {
  return {
    cityId: (slug) => cities.current().cityBySlug(slug)?.id ?? null,
    agency(slug, cityId) {
      const searched = cityId === null ? cities.current().cities.map(({ id }) => id) : [cityId];
      const [found, another] = searched.flatMap((id) => catalogue.current().agencyBySlug(id, slug) ?? []);
      return found === undefined || another !== undefined ? null : found;
    },
    citySlug: (id) => cities.current().cityById(id)?.slug ?? null,
    agencySlug: (id) => catalogue.current().agencyById(id)?.slug ?? null,
  };
}

/** An account of every city is under the strictest of them. */
export function secondFactorOf(cities: CitySnapshot, cityId: number | null): ReturnType<SecondFactorRule> {
  const settings = cities.cities.filter(({ id }) => cityId === null || id === cityId);
  return settings.some((city) => city.settings.secondFactor === 'REQUIRED') ? 'REQUIRED' : 'OPTIONAL';
}
