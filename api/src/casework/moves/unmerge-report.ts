import type { PoolClient } from 'pg';

import {
  type Actor,
  borrowVisibility,
  type Change,
  type ChangeDeps,
  type Changed,
  decideMove,
  isRefusal,
  keepText,
  leaderOf,
  type LockedReport,
  ownVisibility,
  refuse,
  type RefusalData,
  returnSupports,
  strictestOf,
  survivorOf,
  type Visibility,
} from '../../reports/index.ts';
import { type Act, actorOf } from '../act-on-report.ts';
import { actTogether } from '../act-together.ts';
import { needWords, REASON_LIMIT } from '../words.ts';
import { followersOf, visibilityChange } from './follow-visibility.ts';

/** Undoes a merge: both reports are whole again. What happened to the survivor in between stays with it. */
export async function unmergeReport(
  deps: ChangeDeps,
  act: Act,
  reason: string,
): Promise<Changed | RefusalData> {
  const words = needWords(reason, 'reason', REASON_LIMIT);
  if (typeof words !== 'string') return words;
  const survivorId = await survivorOf(deps.database, act.reportId);
  const other = survivorId === null ? null : ({ id: survivorId, version: null, needs: 'nothing' } as const);
  const actor = actorOf(act.viewer);
  return actTogether(deps, act, 'unmergeReport', other, async (together, client) => {
    const { report, other: survivor, followers } = together;
    const move = decideMove(report, { event: 'UNMERGED', actor });
    if (isRefusal(move)) return move;
    if (survivor === null || survivor.id !== report.merged_into_id) return MERGED_ELSEWHERE;
    const stillMerged = followers.filter(({ merged_into_id }) => merged_into_id === survivor.id);
    const stillIds = stillMerged.map(({ id }) => id);
    const lost = await returnSupports(client, report, survivor.id, stillIds);
    const visibility = await visibilityWithout(client, survivor, stillMerged);
    const textId = await keepText(client, report.id, words);
    const own = borrowVisibility(deps.catalogues, report, ownVisibility(report));
    const restored: Change = {
      ...move,
      patch: { ...move.patch, ...own, merged_into_id: null },
      facts: { ...move.facts, otherReportId: String(survivor.id), textId },
    };
    const loosened = visibilityChange(deps, survivor, visibility, actor);
    return [
      { report, changes: [restored] },
      { report: survivor, changes: [...loosened, released(report, survivor.support_count - lost, actor)] },
      ...followersOf(deps, followers, visibility, actor),
    ];
  });
}

function released(merged: LockedReport, supporters: number, actor: Actor): Change {
  const supportCount = Math.max(0, supporters);
  return {
    kind: 'RELEASED',
    actor,
    patch: { support_count: supportCount },
    facts: { otherReportId: String(merged.id), supportCount },
  };
}

/** The survivor's own, or what is still merged into it or it is a part of asks for. What somebody has decided since stays. */
async function visibilityWithout(
  client: PoolClient,
  survivor: LockedReport,
  stillMerged: readonly LockedReport[],
): Promise<Visibility> {
  if (survivor.own_visibility === null) return survivor.visibility;
  const whole = await leaderOf(client, survivor);
  const asked = stillMerged.map(ownVisibility);
  return strictestOf(survivor.own_visibility, ...asked, ...(whole === null ? [] : [whole.visibility]));
}

const MERGED_ELSEWHERE = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini baru saja digabung ke laporan lain. Lihat lagi.',
  'This report has just been merged elsewhere. Look at it again.',
);
