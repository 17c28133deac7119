import type { ClockedCategory, WorkingCalendar } from '../clocks/index.ts';
import type { Routing } from '../routing/index.ts';
import type { Facet, Visibility } from './facet.ts';
import type { Submission } from './submission.rules.ts';

/** A submission whose names are found, whose place is known and whose office is chosen: ready to be written. */
export interface PlacedSubmission {
  readonly submission: Submission;
  readonly cityId: number;
  readonly demonstration: boolean;
  readonly boundaryVersion: number;
  readonly category: {
    readonly id: number;
    readonly audience: string;
    readonly urgency: string;
    readonly visibility: Visibility;
  } & ClockedCategory;
  readonly calendar: WorkingCalendar;
  readonly location: ReportLocation;
  readonly routing: Routing;
  readonly respondDueAt: string | null;
  readonly resolveDueAt: string | null;
  readonly lateAt: string | null;
  /** When something happens by itself. */
  readonly nextStepAt: string | null;
  readonly expiresAt: string | null;
}

/** Where a report lies, for its handlers and for everyone else. */
export interface ReportLocation {
  readonly subdistrictId: number | null;
  readonly districtId: number | null;
  readonly check: 'NONE' | 'BORDER' | 'NEAREST' | 'OUTSIDE';
  readonly borderId: number | null;
  readonly exact: KeyedPlace | null;
  /** As anyone may see it: exact when PUBLIC, the centre of a 100 m cell when COARSE, otherwise nothing. */
  readonly shown: KeyedPlace | null;
}

export interface KeyedPlace {
  readonly longitude: number;
  readonly latitude: number;
  readonly key: bigint;
}

/** The facet of a report at the moment it is received, before routing has spoken of a status. */
export function firstFacet(placed: PlacedSubmission): Facet {
  const { category, location, routing } = placed;
  return {
    city: placed.cityId,
    vis: category.visibility,
    aud: category.audience,
    agency: routing.agencyId,
    support: routing.supportAgencyIds,
    cat: category.id,
    status: routing.status,
    urg: category.urgency,
    sub: location.subdistrictId,
    dis: location.districtId,
    handlers: routing.handlers,
    at: location.exact && [location.exact.longitude, location.exact.latitude],
    pub: location.shown && [location.shown.longitude, location.shown.latitude],
    check: location.check,
    late: placed.lateAt,
    ack: false,
  };
}
