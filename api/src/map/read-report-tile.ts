import type { Database } from '../platform/index.ts';
import { publicStatusOf, type Reader, type ReportFilter, type ReportStatus } from '../reports/index.ts';
import { type GroupQuery, groupReports, type MarkRow } from './group-reports.ts';
import { countSums, groupSums } from './group-sums.ts';
import {
  clusterPoint,
  MOST_FEATURES,
  pointInTile,
  STREET_ZOOM,
  type TileAddress,
} from './tile-grid.rules.ts';
import { encodePointTile, type TileFeature } from './vector-tile.ts';

export const REPORT_LAYER = 'reports';

/** How rows are named outside: opaque ids, and the catalogue's codes. */
export interface MarkNames {
  reportId(id: bigint): string;
  categoryCode(categoryId: number): string | null;
  agencySlug(agencyId: number): string | null;
}

export interface ReportTileRequest {
  readonly reader: Reader;
  readonly filter: ReportFilter & { readonly cityId: number };
  readonly tile: TileAddress;
  /** By whose days the sums of the city are kept; null: there are no sums yet. */
  readonly sumsIn: string | null;
}

/** One tile of reports as the reader may see them; null when nothing is in it. @throws TIMEOUT */
export async function readReportTile(
  database: Pick<Database, 'read'>,
  names: MarkNames,
  request: ReportTileRequest,
): Promise<Buffer | null> {
  const rows = await readMarks(database, request);
  if (rows.length === 0) return null;
  const features = rows.map((row) => featureOf(row, request.tile, names));
  return encodePointTile(REPORT_LAYER, features);
}

async function readMarks(
  database: Pick<Database, 'read'>,
  request: ReportTileRequest,
): Promise<readonly MarkRow[]> {
  const read = async ({ text, values }: GroupQuery): Promise<MarkRow[]> =>
    database.read<MarkRow>(text, values, nameOf(text));
  const sums = await sumsOf(database, request);
  if (sums !== null) return read(sums);
  const rows = await read(groupReports({ ...request, crowded: false }));
  return rows.length > MOST_FEATURES ? read(groupReports({ ...request, crowded: true })) : rows;
}

/** From afar always; a street only where it is too crowded to show each report by itself. */
async function sumsOf(
  database: Pick<Database, 'read'>,
  { sumsIn, ...request }: ReportTileRequest,
): Promise<GroupQuery | null> {
  if (sumsIn === null) return null;
  const asked = { ...request, timeZone: sumsIn };
  if (request.tile.z < STREET_ZOOM) return groupSums(asked);
  const counting = countSums(asked);
  if (counting === null) return null;
  const [row] = await database.read<{ count: number }>(counting.text, counting.values, nameOf(counting.text));
  return (row?.count ?? 0) > MOST_FEATURES ? groupSums(asked) : null;
}

/** Planning costs more than reading a tile, so the usual shapes of filter are planned once per connection. */
const MOST_PLANS = 40;
const plans = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = plans.get(text);
  if (known !== undefined) return known;
  if (plans.size >= MOST_PLANS) return undefined;
  const name = `report-tile-${String(plans.size)}`;
  plans.set(text, name);
  return name;
}

function featureOf(row: MarkRow, tile: TileAddress, names: MarkNames): TileFeature {
  if (row.id === null || row.code === null || row.status === null) return clusterFeature(row, tile);
  return {
    point: pointInTile(tile, row.longitude, row.latitude),
    properties: {
      id: names.reportId(row.id),
      code: row.code,
      category: row.category_id === null ? null : names.categoryCode(row.category_id),
      agency: row.agency_id === null ? null : names.agencySlug(row.agency_id),
      status: row.status,
      public: publicStatusOf(row.status as ReportStatus),
      urgency: row.urgency,
      late: row.late > 0,
      now: row.now > 0,
      coarse: row.coarse,
    },
  };
}

function clusterFeature(row: MarkRow, tile: TileAddress): TileFeature {
  return {
    point: clusterPoint(tile, row.longitude, row.latitude),
    properties: {
      count: row.count,
      w: row.waiting,
      k: row.coordination,
      p: row.progress,
      s: row.done,
      late: row.late > 0,
      lates: row.late,
      now: row.now > 0,
      coarse: row.coarse,
      codes: row.codes?.join(','),
    },
  };
}
