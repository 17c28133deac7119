import type { PoolClient } from 'pg';

import type { StaffViewer } from '../accounts/index.ts';
import {
  type Actor,
  type Change,
  type ChangeDeps,
  type Changed,
  changeReport,
  type LockedReport,
  type Reader,
  refuse,
  type RefusalData,
} from '../reports/index.ts';
import { may, type Operation } from './casework.policy.ts';
import { positionOf } from './position.ts';

/** Who acts on which report, and what they had seen of it. */
export interface Act {
  readonly reportId: bigint;
  /** Null where nothing that others decided can be overturned. */
  readonly version: number | null;
  readonly viewer: StaffViewer;
  readonly reader: Reader;
}

export type Decision = Change | RefusalData | null;

/** One step of somebody who signed in: sight, version and rights are checked before anything is decided. */
export async function actOnReport(
  deps: ChangeDeps,
  act: Act,
  operation: Operation,
  decide: (report: LockedReport, client: PoolClient) => Promise<Decision> | Decision,
): Promise<Changed | RefusalData> {
  const { reportId, version, viewer, reader } = act;
  return changeReport(deps, {
    reportId,
    version,
    reader,
    needs: 'overseeing',
    decide: async (report, client) =>
      may(operation, positionOf(viewer, report, deps.catalogues)) ? decide(report, client) : NOT_YOURS_TO_DO,
  });
}

export function actorOf({ accountId, name }: StaffViewer): Actor {
  return { kind: 'STAFF', id: accountId, name };
}

export const NOT_YOURS_TO_DO = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Langkah ini bukan wewenang Anda untuk laporan ini.',
  'Your role may not take this step with this report.',
);
