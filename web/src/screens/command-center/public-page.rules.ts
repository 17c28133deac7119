import type { Audience, Visibility } from '../../gql/graphql';

const shownToAll: ReadonlySet<Visibility> = new Set(['PUBLIC', 'COARSE']);

/** Whether a stranger who follows the report's link finds it: neither sealed, nor only counted, nor among neighbours. */
export const hasPublicPage = (audience: Audience, visibility: Visibility): boolean =>
  audience !== 'NEIGHBOURS' && shownToAll.has(visibility);
