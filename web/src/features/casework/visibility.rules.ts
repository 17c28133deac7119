import type { Visibility } from '../../gql/desk/graphql';

/** From what everyone sees to what hardly anybody knows of. */
export const visibilities = [
  'PUBLIC',
  'COARSE',
  'STATISTICS',
  'SEALED',
] as const satisfies readonly Visibility[];

const strictness = (visibility: Visibility): number => visibilities.indexOf(visibility);

export const isLooser = (one: Visibility, than: Visibility): boolean => strictness(one) < strictness(than);

/** The visibility that both have after a merge. */
export const stricterOf = (one: Visibility, other: Visibility): Visibility =>
  isLooser(one, other) ? other : one;

export interface VisibilityChoice {
  readonly visibility: Visibility;
  /** Only an agency's head or a supervisor loosens. */
  readonly state: 'NOW' | 'FREE' | 'NOT_YOURS';
}

/** What a report can be changed to, by whom works it. */
export const visibilityChoices = (now: Visibility, mayLoosen: boolean): readonly VisibilityChoice[] =>
  visibilities.map((visibility) => ({
    visibility,
    state: visibility === now ? 'NOW' : mayLoosen || isLooser(now, visibility) ? 'FREE' : 'NOT_YOURS',
  }));

/** What was chosen, while it still can be: a colleague may have been there first. */
export const stillFree = (
  choices: readonly VisibilityChoice[],
  chosen: Visibility | null,
): Visibility | null =>
  choices.find(({ visibility, state }) => visibility === chosen && state === 'FREE')?.visibility ?? null;

export const hasChoice = (choices: readonly VisibilityChoice[]): boolean =>
  choices.some(({ state }) => state === 'FREE');
