import { refuse, type RefusalData } from '../../platform/index.ts';
import type { Role } from '../viewer.ts';
import type { Workplaces } from '../workplaces.ts';
import { NEEDS_AGENCY } from './users.ts';

export interface Workplace {
  readonly agencyId: number | null;
  readonly cityId: number | null;
}

/** Where somebody works, from slugs. An agency decides the city. */
export function placePerson(
  workplaces: Workplaces,
  role: Role,
  { city, agency }: { readonly city: string | null; readonly agency: string | null },
): Workplace | RefusalData {
  if (agency === null && NEEDS_AGENCY.includes(role)) return AGENCY_MISSING;
  return placeBySlugs(workplaces, { city, agency });
}

export function placeBySlugs(
  workplaces: Workplaces,
  { city, agency }: { readonly city: string | null; readonly agency: string | null },
): Workplace | RefusalData {
  const cityId = city === null ? null : workplaces.cityId(city);
  if (city !== null && cityId === null) return CITY_UNKNOWN;
  if (agency === null) return { agencyId: null, cityId };
  const found = workplaces.agency(agency, cityId);
  return found === null ? AGENCY_UNKNOWN : { agencyId: found.id, cityId: found.cityId };
}

const AGENCY_MISSING = refuse(
  'INVALID',
  'agency',
  'Petugas dan kepala lembaga membutuhkan lembaga.',
  'Officers and agency heads need an agency.',
);
const CITY_UNKNOWN = refuse('INVALID', 'city', 'Kota ini tidak dikenal.', 'There is no such city.');
const AGENCY_UNKNOWN = refuse(
  'INVALID',
  'agency',
  'Lembaga ini tidak ada di kota itu.',
  'There is no such agency in that city; name the city where several have one.',
);
