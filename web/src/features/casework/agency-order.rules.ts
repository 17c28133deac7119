import type { Agency } from '../catalogue/use-catalogue';

/** `likely` first, then by kind. */
const agencyGroups = [
  ...['likely', 'DEPARTMENT', 'PARTNER', 'COMMAND_CENTER', 'DISTRICT_OFFICE', 'SUBDISTRICT_OFFICE'],
] as const;
export type AgencyGroup = 'likely' | Agency['kind'];

/** What of a report says whose it may be. */
export interface AgencySubject {
  readonly agency: { readonly slug: string };
  readonly supportAgencies: readonly { readonly slug: string }[];
  readonly subdistrict: { readonly code: string } | null;
  readonly district: { readonly code: string } | null;
}

interface PlacedAgency {
  readonly agency: Agency;
  readonly group: AgencyGroup;
}

/**
 * The agencies that a report can go to: its category's lead, those that support it and the offices of its area first,
 * then all others by kind and name. `leadId` is null where the category's lead depends on the place.
 */
export function orderAgencies(
  agencies: readonly Agency[],
  report: AgencySubject,
  leadId: string | null,
): PlacedAgency[] {
  const others = agencies.filter(({ slug }) => slug !== report.agency.slug);
  const ofArea = (code: string | undefined) =>
    others.find((each) => each.jurisdiction?.code === code && code);
  const likely = [
    others.find(({ id }) => id === leadId),
    ...report.supportAgencies.map(({ slug }) => others.find((each) => each.slug === slug)),
    ofArea(report.subdistrict?.code),
    ofArea(report.district?.code),
  ].filter((agency) => agency !== undefined);
  const first = new Set(likely);
  const rank = (agency: Agency) => agencyGroups.indexOf(agency.kind);
  const rest = others
    .filter((agency) => !first.has(agency))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'id'));
  return [
    ...[...first].map((agency) => ({ agency, group: 'likely' as const })),
    ...rest.map((agency) => ({ agency, group: agency.kind })),
  ];
}
