import type { AreaFiguresQuery } from '../../gql/views/graphql';

export type AreaFigure = AreaFiguresQuery['areaFigures'][number];

/** What areas can be tinted by, as the address names it. */
export const measures = ['count', 'density', 'residents', 'kept', 'age'] as const;
export type Measure = (typeof measures)[number];

/** One area's value, and of how many reports it tells; without a value there is nothing to tell. */
export interface AreaValue {
  code: string;
  name: string;
  value: number | null;
  n: number;
}

/** Below this a share or a median is chance. */
const enough = 20;
const classCount = 5;

export const isFew = (measure: Measure, { n }: AreaValue): boolean =>
  (measure === 'kept' || measure === 'age') && n < enough;

export function areaValue(measure: Measure, figure: AreaFigure): AreaValue {
  const { code, name } = figure.jurisdiction;
  const of = (value: number | null, n: number): AreaValue => ({ code, name, value, n });
  switch (measure) {
    case 'count':
      return of(figure.count, figure.count);
    case 'density':
      return of(figure.perKm2, figure.count);
    case 'residents':
      return of(figure.perThousandResidents, figure.count);
    case 'kept':
      return of(figure.resolved === 0 ? null : figure.keptTarget / figure.resolved, figure.resolved);
    case 'age':
      return of(figure.medianAgeHours, figure.open);
  }
}

export interface ValueClass {
  from: number;
  to: number;
}

/** Classes with about as many areas each, from the least; fewer where values are alike. */
export function classesOf(values: readonly AreaValue[]): ValueClass[] {
  const sorted = values.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const different = new Set(sorted).size;
  const wanted = Math.min(classCount, different);
  const classes: ValueClass[] = [];
  let start = 0;
  for (let index = 0; index < wanted && start < sorted.length; index++) {
    let end = Math.max(start + 1, Math.round(((index + 1) * sorted.length) / wanted));
    // The same value is never in two classes.
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    const from = sorted[start];
    const to = sorted[end - 1];
    if (from !== undefined && to !== undefined) classes.push({ from, to });
    start = end;
  }
  return classes;
}

/** 0 to 4, spread over the strengths whatever the number of classes. */
export function shadeOf(value: number, classes: readonly ValueClass[]): number {
  const at = classes.findIndex(({ to }) => value <= to);
  return shadeOfClass(at < 0 ? classes.length - 1 : at, classes.length);
}

export const shadeOfClass = (at: number, count: number): number =>
  count <= 1 ? classCount - 1 : Math.round((at * (classCount - 1)) / (count - 1));
