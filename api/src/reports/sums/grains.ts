import { MORTON_ZOOM } from '../../platform/index.ts';

/** Where a grain tells reports apart: cells of the world at a zoom, subdistricts, or not at all. */
export type Where = { readonly level: number } | 'SUBDISTRICT' | 'CITY';
export type Span = 'ALWAYS' | 'MONTH' | 'DAY';
export type Kinds = 'FINE' | 'COARSE';

/** One way of adding up: the coarser, the fewer rows; each view is read from the coarsest that can answer it. */
export interface Grain {
  readonly number: number;
  readonly where: Where;
  readonly span: Span;
  /** Whether categories are kept apart. */
  readonly byCategory: boolean;
  /** Coarse kinds know public statuses alone and neither urgency nor audience, see counted.ts. For cells only. */
  readonly kinds: Kinds;
}

/** Raised with each change of GRAINS: sums of another layout are built anew in the background before they are read. */
export const LAYOUT = 3;

/** Numbers are stored: never give one a new meaning. 3 to 8 were used once. */
export const GRAINS: readonly Grain[] = [
  { number: 1, where: { level: 14 }, span: 'ALWAYS', byCategory: false, kinds: 'FINE' },
  { number: 2, where: { level: 16 }, span: 'ALWAYS', byCategory: false, kinds: 'FINE' },
  { number: 9, where: 'CITY', span: 'DAY', byCategory: false, kinds: 'FINE' },
  { number: 10, where: 'CITY', span: 'DAY', byCategory: true, kinds: 'FINE' },
  { number: 11, where: 'SUBDISTRICT', span: 'ALWAYS', byCategory: true, kinds: 'FINE' },
  { number: 12, where: 'SUBDISTRICT', span: 'DAY', byCategory: false, kinds: 'FINE' },
  { number: 13, where: 'SUBDISTRICT', span: 'MONTH', byCategory: false, kinds: 'FINE' },
  { number: 14, where: { level: 14 }, span: 'ALWAYS', byCategory: false, kinds: 'COARSE' },
  { number: 15, where: { level: 16 }, span: 'ALWAYS', byCategory: false, kinds: 'COARSE' },
  { number: 16, where: { level: 18 }, span: 'ALWAYS', byCategory: false, kinds: 'COARSE' },
  { number: 17, where: { level: 20 }, span: 'ALWAYS', byCategory: false, kinds: 'COARSE' },
  { number: 18, where: { level: 14 }, span: 'ALWAYS', byCategory: true, kinds: 'COARSE' },
  { number: 19, where: { level: 16 }, span: 'ALWAYS', byCategory: true, kinds: 'COARSE' },
  { number: 20, where: { level: 14 }, span: 'DAY', byCategory: false, kinds: 'COARSE' },
  { number: 22, where: 'SUBDISTRICT', span: 'ALWAYS', byCategory: false, kinds: 'FINE' },
  { number: 21, where: { level: 14 }, span: 'MONTH', byCategory: false, kinds: 'COARSE' },
];

/** The grain with these properties; null where none is kept. Cells: the coarsest of at least the asked level. */
export function grainFor(asked: {
  readonly where: Where;
  readonly span: Span;
  readonly byCategory: boolean;
  readonly kinds: Kinds;
}): Grain | null {
  const fits = GRAINS.filter(
    ({ where, span, byCategory, kinds }) =>
      span === asked.span &&
      byCategory === asked.byCategory &&
      isWithin(where, asked.where) &&
      (kinds === 'FINE' || asked.kinds === 'COARSE'),
  );
  return fits.toSorted((a, b) => levelOf(a.where) - levelOf(b.where) || fineness(a) - fineness(b))[0] ?? null;
}

const fineness = ({ kinds }: Grain): number => (kinds === 'FINE' ? 1 : 0);

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

/** Grains as rows of SQL: number, shift (null without cells), whether by subdistrict, span, by category, coarse. */
export function grainsSql(grains: readonly Grain[]): string {
  const rows = grains.map(
    ({ number, where, span, byCategory, kinds }) =>
      `(${String(number)}::smallint, ${typeof where === 'object' ? String(shiftOf(where.level)) : 'null'}::integer, ` +
      `${String(where === 'SUBDISTRICT')}, '${span}', ${String(byCategory)}, ${String(kinds === 'COARSE')})`,
  );
  return `(values ${rows.join(', ')}) as g (grain, shift, by_subdistrict, span, by_category, coarse)`;
}
