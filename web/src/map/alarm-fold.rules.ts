import { isAlarm } from './hot-reports.rules';
import type { HotReport, MapSelection, VisibleMark } from './map-types';

export interface AlarmPlace {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Alarms that would lie on each other on the screen, as one mark. */
export interface AlarmFold extends AlarmPlace {
  /** Of all in it; its own id is the first of them. */
  readonly members: readonly string[];
}

interface Known {
  readonly pins: ReadonlyMap<string, VisibleMark>;
  readonly hot: readonly HotReport[];
  readonly gone: readonly string[];
  readonly selection: MapSelection | null;
}

/** Unacknowledged CRITICAL by the tiles, corrected by what was heard since. */
export function alarmPlaces({ pins, hot, gone, selection }: Known): AlarmPlace[] {
  const acute = new Map<string, AlarmPlace>();
  for (const [id, { now, longitude, latitude }] of pins) if (now) acute.set(id, { id, longitude, latitude });
  for (const report of hot) {
    const { id, longitude, latitude } = report;
    if (isAlarm(report)) acute.set(id, { id, longitude, latitude });
    else acute.delete(id);
  }
  for (const id of gone) acute.delete(id);
  if (selection?.acknowledged === true) acute.delete(selection.id);
  return [...acute.values()];
}

/** How near to each other alarms fold, in pixels: nearer, their rings would run together. */
const REACH = 36;

/**
 * Folds what stands close on the screen, so that a storm is a few counts and not one red mass. The first id in order
 * stands for its fold, whatever order they came in, and a fold lies in the middle of its members.
 */
export function foldAlarms(
  places: readonly AlarmPlace[],
  project: (place: AlarmPlace) => { readonly x: number; readonly y: number },
): AlarmFold[] {
  const folds: { x: number; y: number; places: AlarmPlace[] }[] = [];
  const inOrder = [...places].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  for (const place of inOrder) {
    const { x, y } = project(place);
    const near = folds.find((fold) => Math.hypot(fold.x - x, fold.y - y) < REACH);
    if (near) near.places.push(place);
    else folds.push({ x, y, places: [place] });
  }
  return folds.flatMap(({ places: members }): AlarmFold[] => {
    const [first] = members;
    if (!first) return [];
    const mean = (of: 'longitude' | 'latitude'): number =>
      members.reduce((sum, member) => sum + member[of], 0) / members.length;
    return [
      {
        id: first.id,
        longitude: mean('longitude'),
        latitude: mean('latitude'),
        members: members.map(({ id }) => id),
      },
    ];
  });
}
