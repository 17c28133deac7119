import {
  type Actor,
  borrowVisibility,
  type Change,
  type ChangeDeps,
  type ChangesOf,
  type LockedReport,
  ownVisibility,
  strictestOf,
  type Visibility,
} from '../../reports/index.ts';

/** Puts a report under a visibility for another's sake; no change when it has it already. */
export function visibilityChange(
  deps: ChangeDeps,
  report: LockedReport,
  visibility: Visibility,
  actor: Actor,
): Change[] {
  const patch = borrowVisibility(deps.catalogues, report, visibility);
  return patch === null ? [] : [{ kind: 'VISIBILITY_CHANGED', actor, patch, facts: { visibility } }];
}

/** What belongs to a report (its parts, what was merged into it) is never looser than it, and no stricter than it must be. */
export function followersOf(
  deps: ChangeDeps,
  followers: readonly LockedReport[],
  visibility: Visibility,
  actor: Actor,
): ChangesOf[] {
  return followers.map((report) => ({
    report,
    changes: visibilityChange(deps, report, strictestOf(ownVisibility(report), visibility), actor),
  }));
}
