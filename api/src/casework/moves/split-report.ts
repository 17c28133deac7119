import {
  type ChangeDeps,
  type Changed,
  firstAnswer,
  insertPart,
  isOpen,
  readOpenPartAgencies,
  refuse,
  type RefusalData,
  sealedHandlersAt,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { needWords } from '../words.ts';
import { UNKNOWN_AGENCY } from './assign-report.ts';

export interface Part {
  readonly agency: string;
  readonly task: string;
}

const MOST_PARTS = 10;

/** Divides a report among agencies: each part is a report of its own, ASSIGNED there, with the parent's place and photos. */
export async function splitReport(
  deps: ChangeDeps,
  act: Act,
  parts: readonly Part[],
): Promise<Changed | RefusalData> {
  const tasks = parts.map(({ task }) => needWords(task, 'parts'));
  const wrong = tasks.find((task) => typeof task !== 'string');
  if (wrong !== undefined && typeof wrong !== 'string') return wrong;
  if (parts.length < 2 || parts.length > MOST_PARTS) return WRONG_NUMBER;
  return actOnReport(deps, act, 'splitReport', async (report, client) => {
    if (!isOpen(report.status) || report.status === 'NEEDS_INFO') return NOT_NOW;
    if (report.audience === 'NEIGHBOURS') return INFORMATION;
    if (report.parent_id !== null) return IS_A_PART;
    const agencies = parts.map(({ agency }) =>
      deps.catalogues.agencies().agencyBySlug(report.city_id, agency),
    );
    if (!agencies.every((agency) => agency?.listed === true)) return UNKNOWN_AGENCY;
    const working = [...(await readOpenPartAgencies(client, report.id)), ...agencies.map((each) => each?.id)];
    if (new Set(working).size < working.length) return TWICE;
    if (working.length > MOST_PARTS) return WRONG_NUMBER;
    const actor = actorOf(act.viewer);
    for (const [index, agency] of agencies.entries()) {
      const task = tasks[index];
      if (agency === null || typeof task !== 'string') continue;
      const handlers =
        report.visibility === 'SEALED' ? sealedHandlersAt(deps.catalogues, report, agency.id) : [];
      await insertPart(client, deps.catalogues, report, { agencyId: agency.id, handlers, task, actor });
    }
    return { kind: 'SPLIT', actor, patch: firstAnswer(report, actor), facts: {} };
  });
}

const WRONG_NUMBER = refuse(
  'INVALID',
  'parts',
  'Bagi menjadi 2 sampai 10 bagian, dengan yang sudah ada.',
  'Split into 2 to 10 parts, with those that are there.',
);
const TWICE = refuse(
  'INVALID',
  'parts',
  'Satu lembaga mengerjakan paling banyak satu bagian. Tulis tugasnya dalam satu bagian.',
  'An agency works on one part at most. Write its tasks into one part.',
);
const INFORMATION = refuse(
  'CONFLICT',
  'reportId',
  'Info warga tidak dibagi ke lembaga.',
  'Information among neighbours is not divided among agencies.',
);
const NOT_NOW = refuse(
  'CONFLICT',
  'reportId',
  'Laporan dalam keadaan ini tidak dapat dibagi.',
  'A report in this state cannot be split.',
);
const IS_A_PART = refuse(
  'CONFLICT',
  'reportId',
  'Bagian dari laporan lain tidak dibagi lagi.',
  'A part of another report is not split again.',
);
