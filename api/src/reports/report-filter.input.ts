import { Field, Float, InputType, Int } from 'type-graphql';

import { Audience, Urgency } from '../agencies/index.ts';
import { PlaceCheck } from '../jurisdictions/index.ts';
import { DateTime, publicError } from '../platform/graphql/index.ts';
import { instant, microseconds } from './list-cursor.ts';
import type { Box, Near, ReportFilter } from './report-filter.ts';
import { ReportStatus } from './report-life.rules.ts';
import { AssignedTo } from './report.enums.ts';
import { widenToTiles } from './tile-box.rules.ts';

@InputType({ description: 'A box in degrees, WGS 84; it does not cross the 180th meridian.' })
export class BoxInput {
  @Field(() => Float)
  west!: number;
  @Field(() => Float)
  south!: number;
  @Field(() => Float)
  east!: number;
  @Field(() => Float)
  north!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Widens the box to whole map tiles of this zoom, 0 to 18 (Web Mercator, as in /tiles). Subscribers who look at about the same part of the city then share one stream; give it where the box follows a map.',
  })
  zoom?: number | null;
}

@InputType({ description: 'Around a place: the square that holds a circle of this radius.' })
export class NearInput implements Near {
  @Field(() => Float)
  longitude!: number;
  @Field(() => Float)
  latitude!: number;
  @Field(() => Float, { defaultValue: 2000, description: 'Metres, 100 to 5,000.' })
  radiusMeters!: number;
}

@InputType({
  description:
    'All parts must hold. A part that is left out, or null, does not filter. Places are compared as the viewer may see them.',
})
export class ReportFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "A city's slug. Lists and counts need it where several cities are served (CITY_REQUIRED).",
  })
  city?: string | null;
  @Field(() => [String], { nullable: true, description: 'Slugs of agencies that have the report now.' })
  agencies?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Category codes, in any version.' })
  categories?: string[] | null;
  @Field(() => [ReportStatus], { nullable: true })
  statuses?: ReportStatus[] | null;
  @Field(() => [Urgency], { nullable: true })
  urgencies?: string[] | null;
  @Field(() => [Audience], { nullable: true })
  audiences?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of districts or subdistricts.' })
  jurisdictions?: string[] | null;
  @Field(() => BoxInput, { nullable: true })
  box?: BoxInput | null;
  @Field(() => NearInput, {
    nullable: true,
    description:
      'Information among neighbours is only listed near a place, or in a named area, for those who do not handle it.',
  })
  near?: NearInput | null;
  @Field(() => DateTime, { nullable: true, description: 'This instant included.' })
  receivedFrom?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'This instant excluded.' })
  receivedTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Open and past 200 % of its target, or not so.' })
  late?: boolean | null;
  @Field(() => [PlaceCheck], { nullable: true })
  placeChecks?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'true: CRITICAL, open, and nobody has taken notice.' })
  unacknowledged?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only reports that still wait for an end.' })
  open?: boolean | null;
  @Field(() => AssignedTo, {
    nullable: true,
    description: 'Only of reports that the viewer handles.',
  })
  assignedTo?: 'ME' | 'NOBODY' | null;
  @Field(() => [String], { nullable: true, description: 'Slugs of agencies that it is on offer to.' })
  offeredTo?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Slugs of agencies whose support is asked.' })
  supportedBy?: string[] | null;
}

/** Turns the names of a filter into row numbers. Unknown names match nothing, as an empty list does. */
export interface FilterNames {
  /** The city named; without a name the only one. @throws CITY_UNKNOWN, CITY_REQUIRED */
  cityId(slug: string | null | undefined): number;
  agencyIds(slugs: readonly string[], cityId: number | undefined): number[];
  categoryIds(codes: readonly string[], cityId: number | undefined): number[];
  areaIds(codes: readonly string[]): number[];
}

const LIST_LIMIT = 500;

export function resolveFilter(
  input: ReportFilterInput | null | undefined,
  names: FilterNames,
  accountId: string | null = null,
): ReportFilter {
  if (input == null) return {};
  for (const value of Object.values(input)) if (Array.isArray(value)) limitList(value);
  const cityId = input.city == null ? undefined : names.cityId(input.city);
  return {
    cityId,
    agencyIds: input.agencies == null ? undefined : names.agencyIds(input.agencies, cityId),
    categoryIds: input.categories == null ? undefined : names.categoryIds(input.categories, cityId),
    statuses: input.statuses ?? undefined,
    urgencies: input.urgencies ?? undefined,
    audiences: input.audiences ?? undefined,
    areaIds: input.jurisdictions == null ? undefined : names.areaIds(input.jurisdictions),
    box: input.box == null ? undefined : checkBox(input.box),
    near: input.near == null ? undefined : checkNear(input.near),
    receivedFrom: toMicroseconds(input.receivedFrom),
    receivedTo: toMicroseconds(input.receivedTo),
    late: input.late ?? undefined,
    placeChecks: input.placeChecks ?? undefined,
    unacknowledged: input.unacknowledged ?? undefined,
    open: input.open ?? undefined,
    // Whoever has no account works on nothing.
    assigneeId: input.assignedTo == null ? undefined : input.assignedTo === 'ME' ? (accountId ?? '') : null,
    offeredAgencyIds: input.offeredTo == null ? undefined : names.agencyIds(input.offeredTo, cityId),
    supportAgencyIds: input.supportedBy == null ? undefined : names.agencyIds(input.supportedBy, cityId),
  };
}

function limitList(values: readonly unknown[]): void {
  if (values.length <= LIST_LIMIT) return;
  throw publicError('BAD_USER_INPUT', `A list in a filter takes at most ${String(LIST_LIMIT)} values.`);
}

const DEEPEST_ZOOM = 18;

function checkBox({ west, south, east, north, zoom }: BoxInput): Box {
  if (zoom != null && !(zoom >= 0 && zoom <= DEEPEST_ZOOM))
    throw publicError('BAD_USER_INPUT', `The zoom of a box is 0 to ${String(DEEPEST_ZOOM)}.`);
  const fits = west >= -180 && east <= 180 && west <= east && south >= -90 && north <= 90 && south <= north;
  const box = { west, south, east, north };
  if (fits) return zoom == null ? box : widenToTiles(box, zoom);
  throw publicError(
    'BAD_USER_INPUT',
    'A box needs -180 ≤ west ≤ east ≤ 180 and -90 ≤ south ≤ north ≤ 90 degrees.',
  );
}

function checkNear({ longitude, latitude, radiusMeters }: NearInput): Near {
  const fits =
    Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && radiusMeters >= 100 && radiusMeters <= 5000;
  if (fits) return { longitude, latitude, radiusMeters };
  throw publicError('BAD_USER_INPUT', '`near` needs a place in degrees and a radius of 100 to 5,000 metres.');
}

/** For lists and counts: they are read city by city, in the order of an index. */
export function resolveCityFilter(
  input: ReportFilterInput | null | undefined,
  names: FilterNames,
  accountId: string | null = null,
): ReportFilter & { readonly cityId: number } {
  return { ...resolveFilter(input, names, accountId), cityId: names.cityId(input?.city) };
}

/** One spelling, UTC with six digits, so that instants compare as text. */
function toMicroseconds(iso: string | null | undefined): string | undefined {
  if (iso == null) return undefined;
  const utc = instant(microseconds(iso));
  // With its offset taken off, an instant may fall out of the years 1 to 9999, which no text compares with.
  if (/^(?!0000)\d{4}-/.test(utc)) return utc;
  throw publicError('BAD_USER_INPUT', 'An instant in a filter lies in the years 1 to 9999, UTC.');
}
