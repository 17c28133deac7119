import { type Bounds, type MultiPolygon, wound } from '../geometry/polygon.ts';
import { aboutFile, type BoundaryProblem } from './boundary-problem.ts';
import { checkShape } from './check-shape.rules.ts';
import { countNumbers } from './count-numbers.rules.ts';
import { findOverlaps } from './find-overlaps.rules.ts';
import { type AreaKeys, type ExpectedArea, matchAreas, statedCode } from './match-areas.rules.ts';
import { parseFeatures } from './parse-features.rules.ts';

/** More corners than this would make every map of the city slow; a city of 51 subdistricts has about 4,000. */
const MAX_CORNERS = 200_000;
const SHOWN = 20;

export interface BoundaryRequest extends AreaKeys {
  /** Every subdistrict of the city; each needs one feature. */
  readonly expected: readonly ExpectedArea[];
  readonly bounds: Bounds;
}

export type CheckedBoundaries =
  | { readonly kind: 'good'; readonly shapes: ReadonlyMap<string, MultiPolygon> }
  | {
      readonly kind: 'refused';
      /** The first 20. */
      readonly problems: readonly BoundaryProblem[];
      readonly more: number;
    };

/** Text of a boundary file to one clean shape per subdistrict, or everything that is wrong with it. */
export function checkBoundaries(text: string, request: BoundaryRequest): CheckedBoundaries {
  const features = parseFeatures(text);
  if ('kind' in features) return refused([features]);
  const corners =
    features.reduce((sum, { geometry }) => sum + (countNumbers(geometry?.coordinates) ?? 0), 0) / 2;
  if (corners > MAX_CORNERS) return refused([tooManyCorners(corners)]);

  const { codeByFeature, problems: unmatched } = matchAreas(features, request.expected, request);
  const problems = [...unmatched];
  const shapes = new Map<string, MultiPolygon>();
  for (const feature of features) {
    const code = codeByFeature.get(feature.index) ?? null;
    const shape = checkShape(feature.geometry, request.bounds);
    if ('kind' in shape)
      problems.push({ ...shape, feature: feature.index, code: code ?? statedCode(feature, request) });
    else if (code !== null) shapes.set(code, wound(shape));
  }
  problems.push(...overlapProblems(shapes, codeByFeature));
  return problems.length > 0 ? refused(problems) : { kind: 'good', shapes };
}

function overlapProblems(
  shapes: ReadonlyMap<string, MultiPolygon>,
  codeByFeature: ReadonlyMap<number, string>,
): BoundaryProblem[] {
  const featureByCode = new Map([...codeByFeature].map(([feature, code]) => [code, feature]));
  return findOverlaps(shapes).map(({ first, second, squareMeters }) => ({
    kind: 'OVERLAP',
    feature: featureByCode.get(second) ?? null,
    code: second,
    reason: `overlaps ${first} by about ${Math.round(squareMeters).toLocaleString('en')} square metres.`,
  }));
}

function tooManyCorners(corners: number): BoundaryProblem {
  const [found, most] = [Math.round(corners), MAX_CORNERS].map((count) => count.toLocaleString('en'));
  return aboutFile(
    'TOO_LARGE',
    `The file has about ${String(found)} corners; at most ${String(most)} are taken. Simplify it first.`,
  );
}

function refused(problems: readonly BoundaryProblem[]): CheckedBoundaries {
  const order = problems.toSorted((a, b) => (a.feature ?? -1) - (b.feature ?? -1));
  return { kind: 'refused', problems: order.slice(0, SHOWN), more: Math.max(0, problems.length - SHOWN) };
}
