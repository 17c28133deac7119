import {
  type ChangeDeps,
  type Changed,
  isOpen,
  keepText,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { agencyOf } from '../position.ts';
import { maybeWords, needWords } from '../words.ts';
import { UNKNOWN_AGENCY } from './assign-report.ts';

/** Asks another agency for a task of its own beside the lead; it reads the report from then on. */
export async function askSupport(
  deps: ChangeDeps,
  act: Act,
  input: { readonly agency: string; readonly task: string },
): Promise<Changed | RefusalData> {
  const task = needWords(input.task, 'task');
  if (typeof task !== 'string') return task;
  return actOnReport(deps, act, 'askSupport', async (report, client) => {
    if (!isOpen(report.status)) return ENDED;
    // A sealed report is shared by naming handlers, not offices.
    if (report.visibility === 'SEALED') return SEALED;
    const agency = deps.catalogues.agencies().agencyBySlug(report.city_id, input.agency);
    if (agency?.listed !== true || agency.id === report.agency_id) return UNKNOWN_AGENCY;
    const textId = await keepText(client, report.id, task);
    await client.query(
      `insert into support_task (report_id, agency_id, text_id) values ($1, $2, $3)
       on conflict (report_id, agency_id) do update set text_id = $3, asked_at = clock_timestamp(), done_at = null`,
      [report.id, agency.id, textId],
    );
    return {
      kind: 'SUPPORT_ASKED',
      actor: actorOf(act.viewer),
      patch: { support_agency_ids: [...new Set([...report.support_agency_ids, agency.id])] },
      facts: { otherAgencyId: agency.id, textId },
    };
  });
}

/** A supporting agency says that its part is done. */
export async function finishSupport(
  deps: ChangeDeps,
  act: Omit<Act, 'version'>,
  text: string | null | undefined,
): Promise<Changed | RefusalData> {
  const words = maybeWords(text, 'text');
  if (words !== null && typeof words !== 'string') return words;
  return actOnReport(deps, { ...act, version: null }, 'finishSupport', async (report, client) => {
    const own = agencyOf(act.viewer, report.city_id, deps.catalogues);
    const { rowCount } = await client.query(
      `insert into support_task (report_id, agency_id, done_at) values ($1, $2, clock_timestamp())
       on conflict (report_id, agency_id) do update set done_at = clock_timestamp() where support_task.done_at is null`,
      [report.id, own],
    );
    if (rowCount === 0) return null;
    const textId = words === null ? {} : { textId: await keepText(client, report.id, words) };
    return {
      kind: 'SUPPORT_DONE',
      actor: actorOf(act.viewer),
      patch: {},
      facts: { ...(own === null ? {} : { otherAgencyId: own }), ...textId },
    };
  });
}

const ENDED = refuse('CONFLICT', 'reportId', 'Laporan ini sudah berakhir.', 'This report has ended.');
const SEALED = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Laporan tersegel hanya untuk petugas yang ditunjuk; serahkan laporannya bila lembaga lain harus menangani.',
  'A sealed report is for its named handlers only; transfer it when another agency must handle it.',
);
