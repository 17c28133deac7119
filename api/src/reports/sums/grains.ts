import { MORTON_ZOOM } from '../../platform/index.ts';

/** Where a grain tells reports apart: cells of the world at a zoom, subdistricts, or not at all. */
export type Where = { readonly level: number } | 'SUBDISTRICT' | 'CITY';
export type Span = 'ALWAYS' | 'MONTH' | 'DAY';

/** One way of adding up: the coarser, the fewer rows; each view is read from the coarsest that can answer it. */
export interface Grain {
  readonly number: number;
  readonly where: Where;
  readonly span: Span;
  /** Whether categories are kept apart. */
  readonly byCategory: boolean;
}

/** Numbers are stored: never give one a new meaning. A new grain is filled by building the sums anew. */
export const GRAINS: readonly Grain[] = [
  { number: 1, where: { level: 14 }, span: 'ALWAYS', byCategory: false },
  { number: 2, where: { level: 16 }, span: 'ALWAYS', byCategory: false },
  { number: 3, where: { level: 18 }, span: 'ALWAYS', byCategory: false },
  { number: 4, where: { level: 20 }, span: 'ALWAYS', byCategory: false },
  { number: 5, where: { level: 14 }, span: 'ALWAYS', byCategory: true },
  { number: 6, where: { level: 16 }, span: 'ALWAYS', byCategory: true },
  { number: 7, where: { level: 14 }, span: 'DAY', byCategory: false },
  { number: 8, where: { level: 14 }, span: 'MONTH', byCategory: false },
  { number: 9, where: 'CITY', span: 'DAY', byCategory: false },
  { number: 10, where: 'CITY', span: 'DAY', byCategory: true },
  { number: 11, where: 'SUBDISTRICT', span: 'ALWAYS', byCategory: true },
  { number: 12, where: 'SUBDISTRICT', span: 'DAY', byCategory: false },
  { number: 13, where: 'SUBDISTRICT', span: 'MONTH', byCategory: false },
];

/** The grain with these properties; null where none is kept. Cells: the coarsest of at least the asked level. */
export function grainFor(asked: {
  readonly where: Where;
  readonly span: Span;
  readonly byCategory: boolean;
}): Grain | null {
  const fits = GRAINS.filter(
    ({ where, span, byCategory }) =>
      span === asked.span && byCategory === asked.byCategory && isWithin(where, asked.where),
  );
  return fits.toSorted((a, b) => levelOf(a.where) - levelOf(b.where))[0] ?? null;
}

export function levelOf(where: Where): number {
  return typeof where === 'object' ? where.level : 0;
}

/** How many bits of a Morton key fall away at a level. */
export function shiftOf(level: number): number {
  return 2 * (MORTON_ZOOM - level);
}

function isWithin(kept: Where, asked: Where): boolean {
  if (typeof kept === 'string' || typeof asked === 'string') return kept === asked;
  return kept.level >= asked.level;
}

/** Grains as rows of SQL: number, shift (null without cells), whether by subdistrict, span, by category. */
export function grainsSql(grains: readonly Grain[]): string {
  const rows = grains.map(
    ({ number, where, span, byCategory }) =>
      `(${String(number)}::smallint, ${typeof where === 'object' ? String(shiftOf(where.level)) : 'null'}::integer, ` +
      `${String(where === 'SUBDISTRICT')}, '${span}', ${String(byCategory)})`,
  );
  return `(values ${rows.join(', ')}) as g (grain, shift, by_subdistrict, span, by_category)`;
}
