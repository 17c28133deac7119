import { type TestCollection, ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { describeProblem, type ProblemKind } from './boundary-problem.ts';
import { type BoundaryRequest, checkBoundaries } from './check-boundaries.rules.ts';

export const REQUEST: BoundaryRequest = {
  codeProperty: 'kode',
  nameProperty: 'nama',
  bounds: [10.0, 50.0, 10.04, 50.02],
  expected: [
    { code: 'U.1.1', name: 'Satu', aliases: ['First', 'One'] },
    { code: 'U.1.2', name: 'Dua', aliases: [] },
    { code: 'U.2.1', name: 'Tiga', aliases: ['Ketiga II'] },
    { code: 'U.2.2', name: 'Satu', aliases: [] },
  ],
};

export function check(change: (collection: TestCollection) => void, request: Partial<BoundaryRequest> = {}) {
  const collection = ujiBoundaries();
  change(collection);
  return checkBoundaries(JSON.stringify(collection), { ...REQUEST, ...request });
}

/** The outer ring of a feature, to spoil. */
export function ringOf(collection: TestCollection, feature: number): number[][] {
  return (collection.features[feature]?.geometry?.coordinates as number[][][])[0] ?? [];
}

export function eachPosition(collection: TestCollection, change: (position: number[]) => void): void {
  collection.features.forEach((_, at) => {
    ringOf(collection, at).forEach(change);
  });
}

export function problemsOf(checked: ReturnType<typeof checkBoundaries>): string[] {
  return checked.kind === 'refused' ? checked.problems.map(describeProblem) : [];
}

export function kindsOf(checked: ReturnType<typeof checkBoundaries>): ProblemKind[] {
  return checked.kind === 'refused' ? [...new Set(checked.problems.map(({ kind }) => kind))] : [];
}
