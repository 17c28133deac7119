import type { OpaqueIds } from '../../platform/index.ts';
import { type Basemap as BasemapRecord, basemapOf, OFFLINE } from '../basemap/basemap.rules.ts';
import type { CityRegistry } from '../registry/city-registry.ts';
import type { CitySnapshot, JurisdictionRecord } from '../registry/city-snapshot.ts';
import { Basemap } from './basemap.type.ts';
import { City } from './city.type.ts';
import { Jurisdiction } from './jurisdiction.type.ts';

/** Cities and areas as the API shows them, made once per snapshot: answering with one costs nothing. */
export interface CityNodes {
  /** @throws Error when there is no such city */
  city(id: number): City;
  /** @throws Error when there is no such area */
  jurisdiction(id: number): Jurisdiction;
  /** For `node(id)`. */
  find(type: string, id: bigint): City | Jurisdiction | null;
}

interface Made {
  readonly of: CitySnapshot;
  readonly cities: ReadonlyMap<number, City>;
  readonly areas: ReadonlyMap<number, Jurisdiction>;
}

/** `deployment`: the basemap of a city whose administrators chose none. */
export function createCityNodes(
  registry: CityRegistry,
  ids: OpaqueIds,
  deployment: BasemapRecord = OFFLINE,
): CityNodes {
  let made: Made | null = null;
  const current = (): Made => {
    const snapshot = registry.current();
    if (made?.of !== snapshot) made = make(snapshot, ids, deployment);
    return made;
  };
  return {
    city: (id) => required(current().cities.get(id), 'city', id),
    jurisdiction: (id) => required(current().areas.get(id), 'area', id),
    find(type, id) {
      if (type === 'City') return current().cities.get(Number(id)) ?? null;
      if (type === 'Jurisdiction') return current().areas.get(Number(id)) ?? null;
      return null;
    },
  };
}

function make(snapshot: CitySnapshot, ids: OpaqueIds, deployment: BasemapRecord): Made {
  const cities = new Map(
    snapshot.cities.map((city) => {
      const basemap = new Basemap(basemapOf(city.basemap, deployment), city.basemap !== null);
      return [city.id, new City(ids.encode('City', city.id), city, basemap)];
    }),
  );
  const areas = new Map<number, Jurisdiction>();
  const add = (area: JurisdictionRecord): Jurisdiction => {
    const known = areas.get(area.id);
    if (known) return known;
    const parent = area.parentId === null ? null : snapshot.jurisdictionById(area.parentId);
    const node = new Jurisdiction(ids.encode('Jurisdiction', area.id), area, parent && add(parent));
    areas.set(area.id, node);
    return node;
  };
  for (const { jurisdictions } of snapshot.cities) jurisdictions.forEach(add);
  return { of: snapshot, cities, areas };
}

function required<Value>(value: Value | undefined, kind: string, id: number): Value {
  if (value === undefined) throw new Error(`No ${kind} ${String(id)} in memory.`);
  return value;
}
