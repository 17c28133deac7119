/** What routing reads of a category; `leadAgency` and `support` are agency slugs, `@subdistrict` or `@district`. */
export interface RoutableCategory {
  readonly code: string;
  readonly version: number;
  readonly nameId: string;
  readonly nameEn: string;
  readonly leadAgency: string;
  readonly support: readonly string[];
  readonly urgency: 'LOW' | 'NORMAL' | 'HIGH' | 'CRITICAL';
  readonly visibility: 'PUBLIC' | 'COARSE' | 'STATISTICS' | 'SEALED';
}

interface RoutableArea {
  readonly id: number;
  readonly name: string;
}

/** Where the report lies, as point in polygon found it. Distances are metres, null when unknown. */
export interface RoutablePlace {
  readonly source: 'GPS' | 'PIN' | 'LIST';
  readonly subdistrict: RoutableArea | null;
  readonly district: RoutableArea | null;
  readonly check: 'NONE' | 'BORDER' | 'NEAREST' | 'OUTSIDE';
  /** The other area when `check` is BORDER. */
  readonly border: RoutableArea | null;
  readonly borderMeters: number | null;
  /** How far outside every area the point lies, when `check` is NEAREST or OUTSIDE. */
  readonly outsideMeters: number | null;
  /** Boundaries of the city are still approximate. */
  readonly approximate: boolean;
}

export interface RoutableAgency {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** The agencies of one city, by what a rule names. */
export interface AgencyDirectory {
  readonly commandCenter: RoutableAgency;
  bySlug(slug: string): RoutableAgency | null;
  /** The office that answers for an area. */
  officeOf(jurisdictionId: number): RoutableAgency | null;
  /** Accounts named for the sealed reports of a category in an agency; none: the default applies. */
  sealedHandlers(agencyId: number, categoryCode: string): readonly string[];
}

/** One sentence of "why here", in both languages. */
export interface RoutingStep {
  readonly textId: string;
  readonly textEn: string;
}

export interface Routing {
  readonly agencyId: number;
  readonly supportAgencyIds: readonly number[];
  /** Keys of those a SEALED report is named for; empty for every other visibility. */
  readonly handlers: readonly string[];
  /** ASSIGNED when a rule matched, RECEIVED when the command center has to decide. */
  readonly status: 'ASSIGNED' | 'RECEIVED';
  readonly categoryVersion: number;
  readonly steps: readonly RoutingStep[];
}
