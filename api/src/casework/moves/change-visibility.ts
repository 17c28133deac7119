import {
  type Change,
  type ChangeDeps,
  type Changed,
  fitVisibility,
  isLooser,
  keepText,
  leaderOf,
  refuse,
  type RefusalData,
  type Visibility,
} from '../../reports/index.ts';
import { type Act, actorOf, NOT_YOURS_TO_DO } from '../act-on-report.ts';
import { actTogether } from '../act-together.ts';
import { may } from '../casework.policy.ts';
import { positionOf } from '../position.ts';
import { needWords, REASON_LIMIT } from '../words.ts';
import { followersOf } from './follow-visibility.ts';

/**
 * Shows a report to more people or to fewer, for a recorded reason; its parts and what was merged into it follow.
 * Who may loosen may also tighten, and fewer may loosen.
 */
export async function changeVisibility(
  deps: ChangeDeps,
  act: Act,
  input: { readonly visibility: Visibility; readonly reason: string },
): Promise<Changed | RefusalData> {
  const reason = needWords(input.reason, 'reason', REASON_LIMIT);
  if (typeof reason !== 'string') return reason;
  const { visibility } = input;
  const actor = actorOf(act.viewer);
  return actTogether(deps, act, 'tightenVisibility', null, async ({ report, followers }, client) => {
    const looser = isLooser(visibility, report.visibility);
    if (looser && !may('loosenVisibility', positionOf(act.viewer, report, deps.catalogues)))
      return NOT_YOURS_TO_DO;
    // Said again of what another report made stricter, it is a decision of its own.
    if (visibility === report.visibility && report.own_visibility === null) return null;
    const leader = looser ? await leaderOf(client, report) : null;
    if (leader !== null && isLooser(visibility, leader.visibility)) return STRICTER_WHOLE;
    const change: Change = {
      kind: 'VISIBILITY_CHANGED',
      actor,
      patch: { ...fitVisibility(deps.catalogues, report, visibility), own_visibility: null },
      facts: { visibility, textId: await keepText(client, report.id, reason) },
    };
    return [{ report, changes: [change] }, ...followersOf(deps, followers, visibility, actor)];
  });
}

const STRICTER_WHOLE = refuse(
  'CONFLICT',
  'visibility',
  'Laporan ini bagian dari, atau digabung ke, laporan yang lebih tertutup. Ubah laporan itu dahulu.',
  'This report is a part of, or was merged into, a stricter one. Change that one first.',
);
