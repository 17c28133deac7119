import { createHash } from 'node:crypto';

import {
  type ChangeDeps,
  type Changed,
  changeReport,
  keepText,
  RESIDENT,
  type Reader,
  type RefusalData,
} from '../../reports/index.ts';
import { needWords, REASON_LIMIT } from '../words.ts';

/**
 * A neighbour tells those who handle a report that something is wrong with it: not solved after all, not true, against
 * somebody. Once per browser or account; it moves nothing by itself.
 */
export async function flagReport(
  deps: ChangeDeps,
  flag: {
    readonly reportId: bigint;
    readonly reader: Reader;
    readonly flagger: string;
    readonly reason: string;
  },
): Promise<Changed | RefusalData> {
  const words = needWords(flag.reason, 'reason', REASON_LIMIT);
  if (typeof words !== 'string') return words;
  const { reportId, reader } = flag;
  return changeReport(deps, {
    ...{ reportId, reader, needs: 'seeing', version: null },
    async decide(report, client) {
      const { rowCount } = await client.query(
        'insert into report_flag (report_id, flagger_hash) values ($1, $2) on conflict do nothing',
        [report.id, createHash('sha256').update(flag.flagger).digest()],
      );
      if (rowCount === 0) return null;
      const textId = await keepText(client, report.id, words);
      return { kind: 'FLAGGED', actor: RESIDENT, patch: {}, facts: { textId } };
    },
  });
}
