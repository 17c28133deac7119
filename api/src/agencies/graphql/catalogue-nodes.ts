import type { CityNodes } from '../../jurisdictions/index.ts';
import type { OpaqueIds } from '../../platform/index.ts';
import type { CatalogueRegistry } from '../catalogue-registry.ts';
import type { Catalogue } from '../catalogue.ts';
import { Agency } from './agency.type.ts';
import { Category } from './category.type.ts';

/** Agencies and categories as the API shows them, made once per snapshot: answering with one costs nothing. */
export interface CatalogueNodes {
  /** @throws Error when there is no such agency */
  agency(id: number): Agency;
  /** Any version. @throws Error when there is none */
  category(id: number): Category;
  /** For `node(id)`. */
  find(type: string, id: bigint): Agency | Category | null;
}

export function createCatalogueNodes(
  registry: CatalogueRegistry,
  cities: CityNodes,
  ids: OpaqueIds,
): CatalogueNodes {
  let made: MadeNodes | null = null;
  const current = (): MadeNodes => {
    const snapshot = registry.current();
    if (made?.of !== snapshot) made = new MadeNodes(snapshot, cities, ids);
    return made;
  };
  return {
    agency: (id) => required(current().agency(id), 'agency', id),
    category: (id) => required(current().category(id), 'category', id),
    find(type, id) {
      if (type === 'Agency') return current().agency(Number(id));
      if (type === 'Category') return current().category(Number(id));
      return null;
    },
  };
}

/** What was made for one snapshot, each when it is first asked for. */
class MadeNodes {
  readonly of: Catalogue;
  readonly #cities: CityNodes;
  readonly #ids: OpaqueIds;
  readonly #agencies = new Map<number, Agency>();
  readonly #categories = new Map<number, Category>();

  constructor(of: Catalogue, cities: CityNodes, ids: OpaqueIds) {
    this.of = of;
    this.#cities = cities;
    this.#ids = ids;
  }

  agency(id: number): Agency | null {
    const known = this.#agencies.get(id);
    const record = this.of.agencyById(id);
    if (known || record === null) return known ?? null;
    const area = record.jurisdictionId === null ? null : this.#cities.jurisdiction(record.jurisdictionId);
    const made = new Agency(this.#ids.encode('Agency', id), record, area);
    this.#agencies.set(id, made);
    return made;
  }

  category(id: number): Category | null {
    const known = this.#categories.get(id);
    const record = this.of.categoryById(id);
    if (known || record === null) return known ?? null;
    const lead = this.of.agencyBySlug(record.cityId, record.leadAgency);
    const made = new Category(this.#ids.encode('Category', id), record, lead && this.agency(lead.id));
    this.#categories.set(id, made);
    return made;
  }
}

function required<Value>(value: Value | null, kind: string, id: number): Value {
  if (value === null) throw new Error(`No ${kind} ${String(id)} in memory.`);
  return value;
}
