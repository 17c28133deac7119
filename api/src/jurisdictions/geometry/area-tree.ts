import { unionOf } from './approximate-boundaries.ts';
import type { MultiPolygon } from './polygon.ts';

interface TreeArea {
  readonly code: string;
  readonly level: 'CITY' | 'DISTRICT' | 'SUBDISTRICT';
  readonly parentCode: string | null;
}

/** Shapes of every area by code: those of districts and the city are unions of what lies in them. */
export function shapesOfAllLevels(
  areas: readonly TreeArea[],
  subdistricts: ReadonlyMap<string, MultiPolygon>,
): Map<string, MultiPolygon> {
  const shapes = new Map(subdistricts);
  for (const level of ['DISTRICT', 'CITY'] as const) {
    for (const { code } of areas.filter((area) => area.level === level)) {
      const parts = areas
        .filter(({ parentCode }) => parentCode === code)
        .map((child) => shapes.get(child.code));
      shapes.set(code, unionOf(parts.filter((part) => part !== undefined)));
    }
  }
  return shapes;
}
