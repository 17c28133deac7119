import type { Facet } from './facet.ts';
import { isOpen, type ReportStatus } from './report-life.rules.ts';
import type { Parameters } from './sql.ts';
import { OPEN_SQL } from './visible-reports.ts';

/** A filter with every name resolved to a row's number. An empty list matches nothing. */
export interface ReportFilter {
  readonly cityId?: number | undefined;
  readonly agencyIds?: readonly number[] | undefined;
  readonly categoryIds?: readonly number[] | undefined;
  readonly statuses?: readonly ReportStatus[] | undefined;
  readonly urgencies?: readonly string[] | undefined;
  readonly audiences?: readonly string[] | undefined;
  readonly areaIds?: readonly number[] | undefined;
  readonly box?: Box | undefined;
  readonly near?: Near | undefined;
  readonly receivedFrom?: string | undefined;
  readonly receivedTo?: string | undefined;
  readonly late?: boolean | undefined;
  readonly placeChecks?: readonly string[] | undefined;
  readonly unacknowledged?: boolean | undefined;
  readonly open?: boolean | undefined;
  /** The account that works on it; null: nobody. Only of reports that the reader handles. */
  readonly assigneeId?: string | null | undefined;
  readonly offeredAgencyIds?: readonly number[] | undefined;
  readonly supportAgencyIds?: readonly number[] | undefined;
}

/** Degrees, WGS 84. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Near {
  readonly longitude: number;
  readonly latitude: number;
  readonly radiusMeters: number;
}

const METERS_PER_DEGREE = 111_320;

export function boxAround(near: Near): Box {
  const height = near.radiusMeters / METERS_PER_DEGREE;
  const width = height / Math.max(0.01, Math.cos((near.latitude * Math.PI) / 180));
  return {
    west: near.longitude - width,
    east: near.longitude + width,
    south: near.latitude - height,
    north: near.latitude + height,
  };
}

/**
 * Conditions on the columns of `visibleReports(…) v`. Information among neighbours is for those nearby: strangers
 * get it only when they name a place or an area.
 */
export function filterSql(filter: ReportFilter, p: Parameters): string {
  const where: string[] = [];
  const among = (column: string, values: readonly unknown[] | undefined, type: string): void => {
    if (values !== undefined) where.push(amongSql(column, values, type, p));
  };
  among('agency_id', filter.agencyIds, 'integer');
  among('category_id', filter.categoryIds, 'integer');
  among('status', filter.statuses, 'text');
  among('urgency', filter.urgencies, 'text');
  among('audience', filter.audiences, 'text');
  among('place_check', filter.placeChecks, 'text');
  if (filter.areaIds !== undefined) {
    const areas = p.add(filter.areaIds);
    where.push(`(v.subdistrict_id = any(${areas}::integer[]) or v.district_id = any(${areas}::integer[]))`);
  }
  if (filter.box !== undefined) where.push(boxSql(filter.box, p));
  if (filter.near !== undefined) where.push(boxSql(boxAround(filter.near), p));
  if (filter.receivedFrom !== undefined) where.push(`v.received_at >= ${p.add(filter.receivedFrom)}`);
  if (filter.receivedTo !== undefined) where.push(`v.received_at < ${p.add(filter.receivedTo)}`);
  if (filter.open === true) where.push(`v.status in ${OPEN_SQL}`);
  if (filter.late !== undefined) where.push(lateSql(filter.late));
  if (filter.unacknowledged === true) {
    where.push(`v.urgency = 'CRITICAL' and v.acknowledged_at is null and v.status in ${OPEN_SQL}`);
  }
  if (filter.assigneeId !== undefined) {
    const { assigneeId } = filter;
    where.push(
      assigneeId === null
        ? 'v.handled and v.assignee_id is null'
        : `v.handled and v.assignee_id = ${p.add(assigneeId)}`,
    );
  }
  among('offered_agency_id', filter.offeredAgencyIds, 'integer');
  if (filter.supportAgencyIds !== undefined)
    where.push(`v.support_agency_ids && ${p.add(filter.supportAgencyIds)}::integer[]`);
  if (filter.near === undefined && filter.areaIds === undefined)
    where.push(`(v.handled or v.audience <> 'NEIGHBOURS')`);
  return where.join(' and ');
}

/** One value is compared as one, so that an index which begins with it serves the order as well. */
function amongSql(column: string, values: readonly unknown[], type: string, p: Parameters): string {
  return values.length === 1
    ? `v.${column} = ${p.add(values[0])}::${type}`
    : `v.${column} = any(${p.add(values)}::${type}[])`;
}

function boxSql(box: Box, p: Parameters): string {
  return `v.longitude between ${p.add(box.west)} and ${p.add(box.east)}
    and v.latitude between ${p.add(box.south)} and ${p.add(box.north)}`;
}

function lateSql(late: boolean): string {
  const isLate = `(v.late_at <= now() and v.status in ${OPEN_SQL})`;
  return late ? isLate : `${isLate} is not true`;
}

/** The same filter over a facet in memory, for the log's readers. `place` is the place as the reader may see it. */
export function matchesFacet(
  filter: ReportFilter,
  facet: Facet,
  seen: { handled: boolean; place: readonly [number, number] | null; receivedAt: string; now: string },
): boolean {
  const among = <Value>(values: readonly Value[] | undefined, value: Value): boolean =>
    values === undefined || values.includes(value);
  return (
    (filter.cityId === undefined || filter.cityId === facet.city) &&
    among(filter.agencyIds, facet.agency) &&
    among(filter.categoryIds, facet.cat) &&
    among(filter.statuses, facet.status) &&
    among(filter.urgencies, facet.urg) &&
    among(filter.audiences, facet.aud) &&
    among(filter.placeChecks, seen.handled ? facet.check : 'NONE') &&
    inAreas(filter.areaIds, facet) &&
    (filter.box === undefined || inBox(filter.box, seen.place)) &&
    (filter.near === undefined || inBox(boxAround(filter.near), seen.place)) &&
    (filter.receivedFrom === undefined || seen.receivedAt >= filter.receivedFrom) &&
    (filter.receivedTo === undefined || seen.receivedAt < filter.receivedTo) &&
    (filter.late === undefined || filter.late === isLate(facet, seen.now)) &&
    (filter.open !== true || isOpen(facet.status)) &&
    (filter.unacknowledged !== true || (facet.urg === 'CRITICAL' && !facet.ack && isOpen(facet.status))) &&
    (filter.assigneeId === undefined || (seen.handled && filter.assigneeId === (facet.who ?? null))) &&
    (filter.offeredAgencyIds === undefined ||
      (facet.offer !== undefined && filter.offeredAgencyIds.includes(facet.offer))) &&
    (filter.supportAgencyIds === undefined ||
      facet.support.some((agency) => filter.supportAgencyIds?.includes(agency))) &&
    (filter.near !== undefined || filter.areaIds !== undefined || seen.handled || facet.aud !== 'NEIGHBOURS')
  );
}

function inAreas(areaIds: readonly number[] | undefined, facet: Facet): boolean {
  if (areaIds === undefined) return true;
  return [facet.sub, facet.dis].some((area) => area !== null && areaIds.includes(area));
}

function inBox(box: Box, place: readonly [number, number] | null): boolean {
  if (place === null) return false;
  const [longitude, latitude] = place;
  return longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;
}

function isLate(facet: Facet, now: string): boolean {
  return facet.late !== null && facet.late <= now && isOpen(facet.status);
}
