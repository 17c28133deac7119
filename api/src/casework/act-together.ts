import type { PoolClient } from 'pg';

import {
  type ChangeDeps,
  type Changed,
  type ChangesOf,
  changeTogether,
  type RefusalData,
  type Together,
  type TogetherRequest,
} from '../reports/index.ts';
import { type Act, NOT_YOURS_TO_DO } from './act-on-report.ts';
import { may, type Operation } from './casework.policy.ts';
import { positionOf } from './position.ts';

/** One step that changes a report and what belongs to it, or another one, at once. */
export async function actTogether(
  deps: ChangeDeps,
  { reportId, version, viewer, reader }: Act,
  operation: Operation,
  other: TogetherRequest['other'],
  decide: (together: Together, client: PoolClient) => Promise<readonly ChangesOf[] | RefusalData | null>,
): Promise<Changed | RefusalData> {
  return changeTogether(deps, {
    reportId,
    version,
    reader,
    other,
    decide: async (together, client) =>
      may(operation, positionOf(viewer, together.report, deps.catalogues))
        ? decide(together, client)
        : NOT_YOURS_TO_DO,
  });
}
