export const AgencyKind = {
  DEPARTMENT: 'DEPARTMENT',
  DISTRICT_OFFICE: 'DISTRICT_OFFICE',
  SUBDISTRICT_OFFICE: 'SUBDISTRICT_OFFICE',
  PARTNER: 'PARTNER',
  COMMAND_CENTER: 'COMMAND_CENTER',
} as const;
export type AgencyKind = keyof typeof AgencyKind;

export const Audience = {
  GOVERNMENT: 'GOVERNMENT',
  PARTNER: 'PARTNER',
  NEIGHBOURS: 'NEIGHBOURS',
} as const;
export type Audience = keyof typeof Audience;

export const Urgency = {
  LOW: 'LOW',
  NORMAL: 'NORMAL',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
} as const;
export type Urgency = keyof typeof Urgency;

export const ClockKind = {
  ALWAYS: 'ALWAYS',
  WORKING: 'WORKING',
} as const;
export type ClockKind = keyof typeof ClockKind;

export const Visibility = {
  PUBLIC: 'PUBLIC',
  COARSE: 'COARSE',
  STATISTICS: 'STATISTICS',
  SEALED: 'SEALED',
} as const;
export type Visibility = keyof typeof Visibility;

/** Whose number a resident calls before reporting; the city's emergency numbers carry the same words. */
export const CallFirst = {
  FIRE: 'FIRE',
  AMBULANCE: 'AMBULANCE',
  POLICE: 'POLICE',
  RESCUE: 'RESCUE',
} as const;
export type CallFirst = keyof typeof CallFirst;

/** Lead or support agency of a category that depends on the place: the office of the area it lies in. */
export const OFFICE_REFERENCES = ['@subdistrict', '@district'] as const;

export interface AgencyRecord {
  readonly id: number;
  readonly cityId: number;
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: AgencyKind;
  /** The area of an office; null for whoever answers for the whole city. */
  readonly jurisdictionId: number | null;
  readonly topics: string;
  /** False when the folder or an administrator took it off: old reports still show it, new ones never go there. */
  readonly listed: boolean;
}

/** One version of a category; a report keeps the version it was routed under. */
export interface CategoryRecord {
  readonly id: number;
  readonly cityId: number;
  readonly code: string;
  readonly version: number;
  readonly current: boolean;
  readonly position: number;
  readonly nameId: string;
  readonly nameEn: string;
  readonly audience: Audience;
  /** An agency's slug, `@subdistrict` or `@district`. */
  readonly leadAgency: string;
  readonly support: readonly string[];
  readonly urgency: Urgency;
  /** ISO 8601 duration. */
  readonly respondWithin: string | null;
  readonly respondClock: ClockKind | null;
  /** ISO 8601 duration. */
  readonly resolveWithin: string | null;
  readonly resolveClock: ClockKind | null;
  readonly visibility: Visibility;
  /** Null: nobody needs to be called before reporting. */
  readonly callFirst: CallFirst | null;
  readonly keywords: readonly string[];
  readonly shortlist: number | null;
}
