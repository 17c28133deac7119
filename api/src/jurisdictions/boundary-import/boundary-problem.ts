/** Why a feature, or a whole file, is refused. */
export type ProblemKind =
  | 'BUSY'
  | 'UNREADABLE'
  | 'NOT_JSON'
  | 'NOT_FEATURES'
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'OTHER_COORDINATES'
  | 'WRONG_GEOMETRY'
  | 'BAD_COORDINATE'
  | 'UNCLOSED_RING'
  | 'FLAT_RING'
  | 'SELF_CROSSING'
  | 'SWAPPED_AXES'
  | 'METRES'
  | 'OUTSIDE_CITY'
  | 'NO_CODE'
  | 'UNKNOWN_CODE'
  | 'DOUBLE_CODE'
  | 'MISSING_CODES'
  | 'OVERLAP';

export interface BoundaryProblem {
  readonly kind: ProblemKind;
  /** Position in `features`, from 0; null when it is about the whole file. */
  readonly feature: number | null;
  /** Code of the area, as far as it is known. */
  readonly code: string | null;
  readonly reason: string;
}

/** One line for people: `Feature 12 (53.71.04.1010): a ring crosses itself near 123.6, -10.17.` */
export function describeProblem({ feature, code, reason }: BoundaryProblem): string {
  const area = code === null ? '' : ` (${code})`;
  return feature === null ? reason : `Feature ${String(feature)}${area}: ${reason}`;
}

export function aboutFile(kind: ProblemKind, reason: string): BoundaryProblem {
  return { kind, feature: null, code: null, reason };
}
