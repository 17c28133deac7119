import type { AgencyRecord, CategoryRecord } from './catalogue.types.ts';

/** The area that a place lies in, as far as it is known. */
export interface PlacedArea {
  readonly subdistrictId: number | null;
  readonly districtId: number | null;
}

/** The agencies of one city, by what a routing rule names. */
export interface CityAgencies {
  readonly commandCenter: AgencyRecord;
  bySlug(slug: string): AgencyRecord | null;
  /** The office that answers for an area. */
  officeOf(jurisdictionId: number): AgencyRecord | null;
  /** Accounts named for the sealed reports of a category in an agency. */
  sealedHandlers(agencyId: number, categoryCode: string): readonly string[];
}

/** One account that is named for the sealed reports of a category in an agency. */
export interface SealedHandler {
  readonly agencyId: number;
  readonly categoryCode: string;
  readonly accountId: string;
}

/** Agencies and categories of every city as they were at one moment; a change makes a new catalogue. */
export class Catalogue {
  readonly #agencyById: ReadonlyMap<number, AgencyRecord>;
  readonly #listedByCity: ReadonlyMap<number, readonly AgencyRecord[]>;
  readonly #directories: ReadonlyMap<number, CityAgencies>;
  readonly #categoryById: ReadonlyMap<number, CategoryRecord>;
  readonly #currentByCity: ReadonlyMap<number, readonly CategoryRecord[]>;
  readonly #currentByCode: ReadonlyMap<string, CategoryRecord>;

  constructor(
    agencies: readonly AgencyRecord[],
    categories: readonly CategoryRecord[],
    handlers: readonly SealedHandler[] = [],
  ) {
    const named = Map.groupBy(handlers, ({ agencyId, categoryCode }) => codeKey(agencyId, categoryCode));
    const sealedHandlers: CityAgencies['sealedHandlers'] = (agencyId, categoryCode) =>
      (named.get(codeKey(agencyId, categoryCode)) ?? []).map(({ accountId }) => accountId);
    const listed = agencies.filter((agency) => agency.listed).toSorted((a, b) => compare(a.slug, b.slug));
    const current = categories
      .filter((category) => category.current)
      .toSorted((a, b) => a.position - b.position || compare(a.code, b.code));
    this.#agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
    this.#listedByCity = Map.groupBy(listed, ({ cityId }) => cityId);
    this.#directories = new Map(
      [...this.#listedByCity].flatMap(([id, own]) => directoryOf(id, own, sealedHandlers)),
    );
    this.#categoryById = new Map(categories.map((category) => [category.id, category]));
    this.#currentByCity = Map.groupBy(current, ({ cityId }) => cityId);
    this.#currentByCode = new Map(
      current.map((category) => [codeKey(category.cityId, category.code), category]),
    );
  }

  /** Also answers for agencies that are no longer listed. */
  agencyById(id: number): AgencyRecord | null {
    return this.#agencyById.get(id) ?? null;
  }

  /** Unlisted ones among them, by slug. */
  allAgenciesOf(cityId: number): readonly AgencyRecord[] {
    return [...this.#agencyById.values()]
      .filter((agency) => agency.cityId === cityId)
      .toSorted((a, b) => compare(a.slug, b.slug));
  }

  /** Listed agencies, by slug. */
  agenciesOf(cityId: number): readonly AgencyRecord[] {
    return this.#listedByCity.get(cityId) ?? [];
  }

  agencyBySlug(cityId: number, slug: string): AgencyRecord | null {
    return this.#directories.get(cityId)?.bySlug(slug) ?? null;
  }

  /** What routing asks. @throws Error when the city was never loaded */
  directoryOf(cityId: number): CityAgencies {
    const directory = this.#directories.get(cityId);
    if (directory === undefined) throw new Error(`City ${String(cityId)} has no command center.`);
    return directory;
  }

  /** The agency that a category's reference means at a place; null when no office answers there. */
  resolveAgency(cityId: number, reference: string, area: PlacedArea): AgencyRecord | null {
    const directory = this.directoryOf(cityId);
    if (reference !== '@subdistrict' && reference !== '@district') return directory.bySlug(reference);
    const areaId = reference === '@subdistrict' ? area.subdistrictId : area.districtId;
    return areaId === null ? null : directory.officeOf(areaId);
  }

  /** Any version. */
  categoryById(id: number): CategoryRecord | null {
    return this.#categoryById.get(id) ?? null;
  }

  /** Current versions, in the order of the city's file. */
  categoriesOf(cityId: number): readonly CategoryRecord[] {
    return this.#currentByCity.get(cityId) ?? [];
  }

  categoryByCode(cityId: number, code: string): CategoryRecord | null {
    return this.#currentByCode.get(codeKey(cityId, code)) ?? null;
  }

  /** Ids of every version of a category that promises something in working time. */
  workingCategoryIds(cityId: number): number[] {
    return [...this.#categoryById.values()]
      .filter((category) => category.cityId === cityId)
      .filter(({ respondClock, resolveClock }) => respondClock === 'WORKING' || resolveClock === 'WORKING')
      .map(({ id }) => id);
  }

  /** Ids of every version of a category: a filter by code finds reports routed under older ones too. */
  versionIds(cityId: number, code: string): number[] {
    return [...this.#categoryById.values()]
      .filter((category) => category.cityId === cityId && category.code === code)
      .map(({ id }) => id);
  }
}

function directoryOf(
  cityId: number,
  agencies: readonly AgencyRecord[],
  sealedHandlers: CityAgencies['sealedHandlers'],
): [number, CityAgencies][] {
  const commandCenter = agencies.find(({ kind }) => kind === 'COMMAND_CENTER');
  if (commandCenter === undefined) return [];
  const bySlug = new Map(agencies.map((agency) => [agency.slug, agency]));
  const byArea = new Map(agencies.map((agency) => [agency.jurisdictionId, agency]));
  const directory: CityAgencies = {
    commandCenter,
    bySlug: (slug) => bySlug.get(slug) ?? null,
    officeOf: (jurisdictionId) => byArea.get(jurisdictionId) ?? null,
    sealedHandlers,
  };
  return [[cityId, directory]];
}

function codeKey(id: number, code: string): string {
  return `${String(id)} ${code}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
