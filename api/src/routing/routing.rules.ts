import { explainRouting } from './routing.explanation.ts';
import type {
  AgencyDirectory,
  RoutableAgency,
  RoutableCategory,
  RoutablePlace,
  Routing,
} from './routing.types.ts';

/** The code that every city's catalogue reserves for "something else". */
export const CATCH_ALL = 'LAINNYA';
const OPERATORS = 'role:OPERATOR';
/** By this key every supervisor is named. */
export const SUPERVISORS = 'role:SUPERVISOR';

/**
 * Decides which agency answers a report (rules 1 to 4 of the domain page), and says why in words.
 *
 * A complaint about an office names the office one level up as its lead (`@district` for what a
 * subdistrict office did), so "never to the accused" is data of the city. When no rule matches, the
 * report waits, RECEIVED, at the command center; a category that the command center itself leads is a
 * rule that matched, hence ASSIGNED.
 */
export function routeReport(
  category: RoutableCategory,
  place: RoutablePlace,
  agencies: AgencyDirectory,
): Routing {
  const lead = resolve(category.leadAgency, place, agencies);
  const agency = lead ?? agencies.commandCenter;
  const support = supportOf(category, place, agencies, agency);
  const handlers = sealedHandlersOf(category, agency, agencies);
  return {
    agencyId: agency.id,
    supportAgencyIds: support.map(({ id }) => id),
    handlers,
    status: lead === null ? 'RECEIVED' : 'ASSIGNED',
    categoryVersion: category.version,
    steps: explainRouting({
      category,
      place,
      lead,
      commandCenter: agencies.commandCenter,
      support,
      handlers,
    }),
  };
}

function resolve(reference: string, place: RoutablePlace, agencies: AgencyDirectory): RoutableAgency | null {
  if (reference !== '@subdistrict' && reference !== '@district') return agencies.bySlug(reference);
  if (place.check === 'OUTSIDE') return null;
  const area = reference === '@subdistrict' ? place.subdistrict : place.district;
  return area === null ? null : agencies.officeOf(area.id);
}

function supportOf(
  category: RoutableCategory,
  place: RoutablePlace,
  agencies: AgencyDirectory,
  lead: RoutableAgency,
): RoutableAgency[] {
  const support = new Map<number, RoutableAgency>();
  for (const reference of category.support) {
    if (namesTheAccused(category, reference)) continue;
    const agency = resolve(reference, place, agencies);
    if (agency !== null && agency.id !== lead.id) support.set(agency.id, agency);
  }
  return [...support.values()];
}

/** A sealed category that the district leads is about the office below it, which must not hear of it. */
function namesTheAccused(category: RoutableCategory, reference: string): boolean {
  return (
    category.visibility === 'SEALED' && category.leadAgency === '@district' && reference === '@subdistrict'
  );
}

/**
 * Who may read a SEALED report: those named for the category in the agency that answers, or its head; at the command center the operators
 * for the catch-all category, which has to be sorted, and the supervisors for the rest. A CRITICAL one is
 * named for the supervisors as well: the command center verifies it in parallel (rule 3), and only those
 * named hear its alarm.
 */
export function sealedHandlersOf(
  category: RoutableCategory,
  agency: Pick<RoutableAgency, 'id'>,
  agencies: AgencyDirectory,
): string[] {
  if (category.visibility !== 'SEALED') return [];
  const accounts = agencies.sealedHandlers(agency.id, category.code);
  const named = accounts.map((account) => `account:${account}`);
  if (agency.id === agencies.commandCenter.id) {
    return named.length > 0 ? named : [category.code === CATCH_ALL ? OPERATORS : SUPERVISORS];
  }
  // Named in this agency: whoever leaves it is named no longer, from that moment on.
  const inAgency = named.map((key) => `${key}@${String(agency.id)}`);
  const own = inAgency.length > 0 ? inAgency : [`head:${String(agency.id)}`];
  return category.urgency === 'CRITICAL' ? [...own, SUPERVISORS] : own;
}
