import type { Feature, FeatureCollection, Point } from 'geojson';
import type { HotReport, MapSelection } from './map-types';

/** What is on the map from the tiles at this moment. */
export interface TileKnowledge {
  /** When the tiles on screen were asked for, milliseconds since 1970; what arrived later is not in them. */
  readonly askedAt: number;
  /** Ids of reports that have a pin of their own in the tiles on screen. */
  hasPin(id: string): boolean;
}

const OPEN = new Set(['WAITING', 'COORDINATION', 'IN_PROGRESS']);

export function isAlarm(report: Pick<HotReport, 'urgency' | 'acknowledged' | 'publicStatus'>): boolean {
  return report.urgency === 'CRITICAL' && !report.acknowledged && OPEN.has(report.publicStatus);
}

/**
 * The hot reports to draw, each at most once. What the tiles already contain is left to them; a changed report that
 * is inside a group stays there until the next tiles count it anew, so that nothing is shown twice.
 */
export function shownHot(
  hot: readonly HotReport[],
  tiles: TileKnowledge,
  selectedId: string | null,
): HotReport[] {
  const latest = new Map<string, HotReport>();
  for (const report of hot) {
    const known = latest.get(report.id);
    if (known === undefined || known.arrivedAt <= report.arrivedAt) latest.set(report.id, report);
  }
  return [...latest.values()].filter(
    (report) =>
      report.id !== selectedId &&
      report.arrivedAt >= tiles.askedAt &&
      (report.isNew !== false || isAlarm(report) || tiles.hasPin(report.id)),
  );
}

/** Ids whose copy in the tiles is out of date or drawn elsewhere. */
export function hiddenInTiles(
  shown: readonly HotReport[],
  gone: readonly string[],
  selectedId: string | null,
): ReadonlySet<string> {
  const hidden = new Set([...shown.map((report) => report.id), ...gone]);
  if (selectedId !== null) hidden.add(selectedId);
  return hidden;
}

export function hotCollection(shown: readonly HotReport[]): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: shown.map((report) => hotFeature(report)) };
}

/** What makes one set of hot reports another: whole features to put in, also in place of what they were, and ids to drop. */
export interface HotChanges {
  readonly add: Feature<Point>[];
  readonly remove: string[];
}

/** Null when both look the same. */
export function hotChanges(before: readonly HotReport[], after: readonly HotReport[]): HotChanges | null {
  const known = new Map(before.map((report) => [report.id, report]));
  const kept = new Set(after.map(({ id }) => id));
  const add = after.filter((report) => !looksLike(report, known.get(report.id))).map(hotFeature);
  const remove = before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return add.length + remove.length === 0 ? null : { add, remove };
}

const LOOKS = [
  ...(['code', 'longitude', 'latitude', 'status', 'publicStatus', 'urgency', 'late'] as const),
  ...(['acknowledged', 'coarse'] as const),
];

function looksLike(report: HotReport, other: HotReport | undefined): boolean {
  return other !== undefined && LOOKS.every((look) => report[look] === other[look]);
}

function hotFeature(report: HotReport): Feature<Point> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [report.longitude, report.latitude] },
    properties: {
      id: report.id,
      code: report.code,
      status: report.status,
      public: report.publicStatus,
      urgency: report.urgency,
      late: report.late,
      now: isAlarm(report),
      coarse: report.coarse,
    },
  };
}

export function selectionCollection(selection: MapSelection | null): FeatureCollection<Point> {
  if (selection === null) return { type: 'FeatureCollection', features: [] };
  const { id, code, longitude, latitude, status, publicStatus, urgency, label } = selection;
  const properties = {
    id,
    code,
    status,
    public: publicStatus,
    urgency,
    label,
    late: false,
    now: isAlarm({ urgency, publicStatus, acknowledged: selection.acknowledged ?? true }),
    coarse: selection.coarse ?? false,
  };
  const geometry: Point = { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] };
}

/** Milliseconds to wait before asking for tiles again: together with what else changes, never more often than 5 s. */
export function refreshDelay(now: number, lastAskedAt: number): number {
  return Math.max(1200, lastAskedAt + 5000 - now);
}
