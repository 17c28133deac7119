import { recall, remember } from '../entry/small-storage';
import { ask } from './ask';
import { everyPage } from './every-page';
import { AREAS, KINDS, START } from './operations';

export interface City {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly bounds: readonly number[];
  readonly centre: { readonly longitude: number; readonly latitude: number };
  readonly boundaries: 'APPROXIMATE' | 'IMPORTED';
  readonly boundaryVersion: number;
  readonly demonstration: boolean;
  readonly emergencyNumbers: readonly EmergencyNumber[];
}

export interface EmergencyNumber {
  readonly number: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly purpose: string;
}

export interface Category {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly audience: 'GOVERNMENT' | 'PARTNER' | 'NEIGHBOURS';
  readonly urgency: string;
  readonly visibility: 'PUBLIC' | 'COARSE' | 'STATISTICS' | 'SEALED';
  /** Purpose of the number to call before reporting; catalogues kept by older builds lack it. */
  readonly callFirst?: string | null;
  readonly keywords: readonly string[];
  readonly shortlist: number | null;
  readonly leadAgency: { readonly name: string; readonly abbreviation: string } | null;
  readonly respondWithin: string | null;
  readonly respondClock: 'ALWAYS' | 'WORKING' | null;
  readonly resolveWithin: string | null;
  readonly resolveClock: 'ALWAYS' | 'WORKING' | null;
}

export interface Subdistrict {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly centre: { readonly longitude: number; readonly latitude: number };
  readonly parent: { readonly name: string } | null;
}

export interface Catalogue {
  readonly city: City;
  readonly cities: readonly City[];
  readonly categories: readonly Category[];
  readonly subdistricts: readonly Subdistrict[];
}

const keptUnder = (slug: string): string => `tanggap-report-catalogue-${slug}`;

/** The city's settings as this phone last saw them, so that the form opens without network. */
export function keptCatalogue(slug: string): Catalogue | null {
  try {
    return JSON.parse(recall('localStorage', keptUnder(slug)) ?? 'null') as Catalogue | null;
  } catch {
    return null;
  }
}

export async function freshCatalogue(slug: string): Promise<Catalogue | null> {
  const lists = { city: slug || null };
  const [answer, categories, subdistricts] = await Promise.all([
    ask<{ readonly cities: readonly City[] }>(START, {}),
    everyPage<Category>(KINDS, lists),
    everyPage<Subdistrict>(AREAS, lists),
  ]);
  if (answer.kind !== 'DATA' || !categories || !subdistricts) return null;
  const { cities } = answer.data;
  const city = cities.find((one) => one.slug === slug) ?? cities[0];
  if (!city) return null;
  const catalogue = { city, cities, categories, subdistricts };
  remember('localStorage', keptUnder(slug), JSON.stringify(catalogue));
  return catalogue;
}

/** `?city=` of the address, else the city that the server named in the page. */
export function wantedCity(): string {
  const asked = new URLSearchParams(location.search).get('city');
  const named = document.getElementById('form')?.dataset['city'] ?? '';
  return asked ?? (named.startsWith('%') ? '' : named);
}
