import {
  type Actor,
  borrowVisibility,
  type Change,
  type ChangeDeps,
  type Changed,
  decideMove,
  hasFollowers,
  isOpen,
  isRefusal,
  keepText,
  type LockedReport,
  refuse,
  type RefusalData,
  strictestOf,
  takeSupports,
} from '../../reports/index.ts';
import { type Act, actorOf } from '../act-on-report.ts';
import { actTogether } from '../act-together.ts';
import { needWords, REASON_LIMIT } from '../words.ts';
import { followersOf, visibilityChange } from './follow-visibility.ts';

export interface Merge {
  readonly intoId: bigint;
  readonly intoVersion: number | null;
  readonly reason: string;
}

/**
 * Two reports of one thing become one: the survivor takes over the supports, and both have the stricter visibility of
 * the two, for a report that stayed public would tell that it went into a hidden one. `unmergeReport` undoes it.
 */
export async function mergeReport(
  deps: ChangeDeps,
  act: Act,
  { intoId, intoVersion, reason }: Merge,
): Promise<Changed | RefusalData> {
  const words = needWords(reason, 'reason', REASON_LIMIT);
  if (typeof words !== 'string') return words;
  if (intoId === act.reportId) return INTO_ITSELF;
  const other = { id: intoId, version: intoVersion, needs: 'handling' } as const;
  const actor = actorOf(act.viewer);
  return actTogether(deps, act, 'mergeReport', other, async (together, client) => {
    const { report, other: into, followers } = together;
    if (into === null) return INTO_ITSELF;
    const unfit = unfitFor(report, into);
    if (unfit !== null) return unfit;
    const move = decideMove(report, { event: 'MERGED', actor });
    if (isRefusal(move)) return move;
    if (await hasFollowers(client, report.id)) return HAS_FOLLOWERS;
    const visibility = strictestOf(report.visibility, into.visibility);
    const supportCount = into.support_count + (await takeSupports(client, report, into.id));
    const textId = await keepText(client, report.id, words);
    const merged: Change = {
      ...move,
      patch: {
        ...move.patch,
        ...borrowVisibility(deps.catalogues, report, visibility),
        merged_into_id: into.id,
      },
      facts: { ...move.facts, otherReportId: String(into.id), textId },
    };
    return [
      { report, changes: [merged] },
      {
        report: into,
        changes: [...visibilityChange(deps, into, visibility, actor), absorbed(report, supportCount, actor)],
      },
      ...followersOf(deps, followers, visibility, actor),
    ];
  });
}

/** Among handlers: nobody else is told what was merged into a report. */
function absorbed(merged: LockedReport, supportCount: number, actor: Actor): Change {
  return {
    kind: 'ABSORBED',
    actor,
    patch: { support_count: supportCount },
    facts: { otherReportId: String(merged.id), supportCount },
  };
}

function unfitFor(report: LockedReport, into: LockedReport): RefusalData | null {
  if (report.city_id !== into.city_id) return OTHER_CITY;
  if (into.status === 'MERGED') return INTO_MERGED;
  if (!isOpen(into.status)) return INTO_ENDED;
  if (report.parent_id === into.id || into.parent_id === report.id) return OWN_PART;
  if (report.parent_id !== null) return A_PART;
  if (report.urgency === 'CRITICAL' && into.urgency !== 'CRITICAL') return MORE_URGENT;
  return (report.audience === 'NEIGHBOURS') === (into.audience === 'NEIGHBOURS') ? null : OTHER_AUDIENCE;
}

const INTO_ITSELF = refuse(
  'INVALID',
  'intoId',
  'Laporan tidak dapat digabung dengan dirinya sendiri.',
  'A report cannot be merged into itself.',
);
const OTHER_CITY = refuse(
  'INVALID',
  'intoId',
  'Kedua laporan ini milik kota yang berbeda.',
  'The two reports belong to different cities.',
);
const INTO_MERGED = refuse(
  'CONFLICT',
  'intoId',
  'Laporan tujuan sendiri sudah digabung; gabungkan ke laporan induknya.',
  'That report was merged itself; merge into the one that it went into.',
);
const INTO_ENDED = refuse(
  'CONFLICT',
  'intoId',
  'Laporan tujuan sudah berakhir.',
  'The report to merge into has ended.',
);
const OWN_PART = refuse(
  'CONFLICT',
  'intoId',
  'Bagian tidak digabung dengan laporan induknya.',
  'A part is not merged with the report that it is a part of.',
);
/** It would follow the visibility of two reports, and an undo could show what its parent hides. */
const A_PART = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini bagian dari laporan lain dan tidak digabung. Gabungkan laporan yang lain ke dalamnya.',
  'This report is a part of another one and is not merged. Merge the other report into it.',
);
/** Its alarm and its clocks would end with it. */
const MORE_URGENT = refuse(
  'CONFLICT',
  'reportId',
  'Laporan genting tidak digabung ke laporan yang kurang genting. Gabungkan ke arah sebaliknya.',
  'A critical report is not merged into a less urgent one. Merge the other way round.',
);
const OTHER_AUDIENCE = refuse(
  'CONFLICT',
  'intoId',
  'Info warga dan laporan kepada lembaga tidak digabung.',
  'Information among neighbours and reports to an agency are not merged.',
);
const HAS_FOLLOWERS = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini punya bagian, atau laporan lain sudah digabung ke dalamnya. Gabungkan ke arah sebaliknya, atau batalkan dahulu.',
  'This report has parts, or others were merged into it. Merge the other way round, or undo that first.',
);
