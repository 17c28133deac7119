import Flatbush from 'flatbush';

import { flatContains, type FlatShape, flatten, squaredDistanceToEdges } from './flat-shape.ts';
import { boundsOf, type MultiPolygon, positionsOf } from './polygon.ts';
import { type LocalProjection, localProjection } from './projection.ts';

/** Outside every area, the nearest one still answers up to this far, marked for a check. */
export const NEAREST_LIMIT_METERS = 200;
/** Neighbours whose edges do not meet exactly leave hairlines: a place on one counts as inside. */
const HAIRLINE_METERS = 0.5;

/** NONE: inside. BORDER: inside, but another area is within the accuracy. NEAREST, OUTSIDE: in no area. */
export const PlaceCheck = {
  NONE: 'NONE',
  BORDER: 'BORDER',
  NEAREST: 'NEAREST',
  OUTSIDE: 'OUTSIDE',
} as const;
export type PlaceCheck = keyof typeof PlaceCheck;

export interface AreaMatch {
  /** Null when the place is OUTSIDE. */
  readonly subdistrictId: number | null;
  readonly check: PlaceCheck;
  /** The nearest other area within the accuracy, when `check` is BORDER. */
  readonly borderId: number | null;
  /** Metres to that other area, when `check` is BORDER. */
  readonly distanceToBorderMeters: number | null;
  /** Metres to the nearest area, when `check` is NEAREST or OUTSIDE. */
  readonly outsideMeters: number | null;
}

export interface IndexableArea {
  readonly id: number;
  /** Degrees, WGS 84. */
  readonly shape: MultiPolygon;
}

interface Area {
  readonly id: number;
  readonly shape: FlatShape;
  readonly box: readonly [number, number, number, number];
}

interface Near {
  readonly id: number;
  readonly meters: number;
}

const NOWHERE: AreaMatch = {
  subdistrictId: null,
  check: 'OUTSIDE',
  borderId: null,
  distanceToBorderMeters: null,
  outsideMeters: null,
};

/** Answers in which area a place lies, in microseconds. Never changes: new boundaries make a new index. */
export class AreaIndex {
  readonly #areas: readonly Area[];
  readonly #boxes: Flatbush | null;
  readonly #projection: LocalProjection;

  constructor(areas: readonly IndexableArea[]) {
    const [west, south, east, north] = boundsOf(areas.flatMap(({ shape }) => positionsOf(shape)));
    this.#projection = localProjection({ longitude: (west + east) / 2, latitude: (south + north) / 2 });
    this.#areas = areas
      .filter(({ shape }) => shape.length > 0)
      .map(({ id, shape }) => flatArea(id, shape, this.#projection))
      .sort((a, b) => a.id - b.id);
    this.#boxes = boxTree(this.#areas);
  }

  get size(): number {
    return this.#areas.length;
  }

  /** Degrees, WGS 84; the accuracy is a radius in metres, 0 when unknown. */
  locate(longitude: number, latitude: number, accuracyMeters = 0): AreaMatch {
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
      throw new RangeError('A place needs a finite longitude and latitude');
    }
    if (this.#boxes === null) return NOWHERE;
    const [x, y] = this.#projection.toMeters([longitude, latitude]);
    const inside = this.#containing(this.#boxes, x, y);
    if (inside !== null) return this.#insideMatch(this.#boxes, inside, x, y, accuracyMeters);

    const nearest = this.#nearest(this.#boxes.neighbors(x, y), null, x, y, Infinity);
    if (nearest === null) return NOWHERE;
    if (nearest.meters <= HAIRLINE_METERS) {
      return this.#insideMatch(this.#boxes, nearest.id, x, y, accuracyMeters);
    }
    if (nearest.meters > NEAREST_LIMIT_METERS) return { ...NOWHERE, outsideMeters: nearest.meters };
    return { ...NOWHERE, subdistrictId: nearest.id, check: 'NEAREST', outsideMeters: nearest.meters };
  }

  #containing(boxes: Flatbush, x: number, y: number): number | null {
    let found: number | null = null;
    for (const index of boxes.search(x, y, x, y)) {
      const area = this.#areas[index];
      if (area && (found === null || area.id < found) && flatContains(area.shape, x, y)) found = area.id;
    }
    return found;
  }

  #insideMatch(boxes: Flatbush, id: number, x: number, y: number, accuracyMeters: number): AreaMatch {
    const reach = Number.isFinite(accuracyMeters) ? Math.max(0, accuracyMeters) : 0;
    const candidates = boxes.search(x - reach, y - reach, x + reach, y + reach);
    const other = this.#nearest(candidates, id, x, y, reach);
    return {
      subdistrictId: id,
      check: other === null ? 'NONE' : 'BORDER',
      borderId: other?.id ?? null,
      distanceToBorderMeters: other?.meters ?? null,
      outsideMeters: null,
    };
  }

  /** The nearest area among candidates but one, if it is within the limit; of two equally near, the lower id. */
  #nearest(candidates: number[], but: number | null, x: number, y: number, limit: number): Near | null {
    let found: number | null = null;
    let least = limit * limit;
    for (const index of candidates) {
      const area = this.#areas[index];
      if (!area || area.id === but || squaredDistanceToBox(area.box, x, y) > least) continue;
      const squared = flatContains(area.shape, x, y) ? 0 : squaredDistanceToEdges(area.shape, x, y);
      if (squared < least || (squared === least && (found === null || area.id < found))) {
        found = area.id;
        least = squared;
      }
    }
    return found === null ? null : { id: found, meters: Math.sqrt(least) };
  }
}

function flatArea(id: number, shape: MultiPolygon, projection: LocalProjection): Area {
  const box = boundsOf(positionsOf(shape).map(projection.toMeters));
  return { id, shape: flatten(shape, projection.toMeters), box };
}

function boxTree(areas: readonly Area[]): Flatbush | null {
  if (areas.length === 0) return null;
  const tree = new Flatbush(areas.length);
  for (const { box } of areas) tree.add(...box);
  tree.finish();
  return tree;
}

function squaredDistanceToBox([west, south, east, north]: Area['box'], x: number, y: number): number {
  const dx = Math.max(west - x, 0, x - east);
  const dy = Math.max(south - y, 0, y - north);
  return dx * dx + dy * dy;
}
