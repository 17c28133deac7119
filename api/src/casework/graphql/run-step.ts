import type { RequestContext, StaffViewer } from '../../accounts/index.ts';
import { publicError } from '../../platform/graphql/index.ts';
import type { OpaqueIds, Secrets } from '../../platform/index.ts';
import {
  ChangedReport,
  type ChangeDeps,
  type Changed,
  findWorkedReport,
  isRefusal,
  type Reader,
  Refusal,
  type RefusalData,
  Report,
  REPORT_NOT_FOUND,
  ReportGroup,
  type ReportWorld,
} from '../../reports/index.ts';
import type { Act } from '../act-on-report.ts';

export interface CaseworkDeps {
  readonly world: ReportWorld;
  readonly change: ChangeDeps;
  readonly ids: OpaqueIds;
  readonly secrets: Secrets;
  readerOf(context: RequestContext): Reader;
}

interface Step {
  readonly reportId: string;
  readonly version?: number;
}

/** Translates one step: who acts, on which report, and how it is afterwards as they may see it. */
export async function runStep(
  deps: CaseworkDeps,
  context: RequestContext,
  { reportId, version }: Step,
  step: (act: Act) => Promise<Changed | RefusalData>,
): Promise<ChangedReport | Refusal> {
  const viewer = staffOf(context);
  const node = deps.ids.decode(reportId);
  if (node?.type !== 'Report') return new Refusal(REPORT_NOT_FOUND, context.language);
  const reader = deps.readerOf(context);
  const done = await step({ reportId: node.id, version: version ?? null, viewer, reader });
  if (isRefusal(done)) return new Refusal(done, context.language);
  const row = await findWorkedReport(deps.world.database, reader, node.id);
  if (row === null) return new Refusal(REPORT_NOT_FOUND, context.language);
  return new ChangedReport(new Report(row, new ReportGroup(deps.world, [row], reader)));
}

/** @throws UNAUTHENTICATED for whoever has not signed in. */
export function staffOf({ viewer }: RequestContext): StaffViewer {
  if (viewer.kind === 'staff') return viewer;
  throw publicError('UNAUTHENTICATED', 'Sign in to do this.');
}
