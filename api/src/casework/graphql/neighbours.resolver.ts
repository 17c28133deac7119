import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import { publicError } from '../../platform/graphql/index.ts';
import type { RateLimit } from '../../platform/index.ts';
import {
  ChangedReport,
  ChangeReportResult,
  findReport,
  isRefusal,
  Refusal,
  refuse,
  Report,
  REPORT_NOT_FOUND,
  ReportGroup,
} from '../../reports/index.ts';
import { flagReport } from '../neighbours/flag-report.ts';
import type { CaseworkDeps } from './run-step.ts';
import { FlagReportInput } from './supervise.inputs.ts';

export interface NeighbourDeps extends CaseworkDeps {
  readonly rateLimit: RateLimit;
  /** Per address; 0: no limit. */
  readonly submissionsPerHour: number;
}

/** What whoever sees a report may tell of it. */
@Resolver()
export class NeighboursResolver {
  constructor(private readonly deps: NeighbourDeps) {}

  @Mutation(() => ChangeReportResult, {
    description:
      'A neighbour tells those who handle a report that something is wrong with it. Once per `clientId`; again changes nothing.',
  })
  async flagReport(
    @Arg('input', () => FlagReportInput) input: FlagReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    if (context.viewer.kind === 'app') throw publicError('FORBIDDEN', 'Apps do not flag reports; people do.');
    const { rateLimit, submissionsPerHour, ids } = this.deps;
    if (!/^[A-Za-z0-9_-]{16,64}$/.test(input.clientId)) return new Refusal(WRONG_CLIENT_ID, context.language);
    const limit = rateLimit.take(`flag ${context.clientAddress}`, submissionsPerHour, 3600);
    if ((await limit).retryAfterSeconds > 0) return new Refusal(TOO_MANY, context.language);
    const node = ids.decode(input.reportId);
    if (node?.type !== 'Report') return new Refusal(REPORT_NOT_FOUND, context.language);
    const { viewer } = context;
    const reader = this.deps.readerOf(context);
    const flagger = viewer.kind === 'staff' ? `account ${viewer.accountId}` : input.clientId;
    const flag = { reportId: node.id, reader, flagger, reason: input.reason };
    const done = await flagReport(this.deps.change, flag);
    if (isRefusal(done)) return new Refusal(done, context.language);
    const { world } = this.deps;
    const row = await findReport(world.database, reader, node.id);
    if (row === null) return new Refusal(REPORT_NOT_FOUND, context.language);
    return new ChangedReport(new Report(row, new ReportGroup(world, [row], reader)));
  }
}

const WRONG_CLIENT_ID = refuse(
  'INVALID',
  'clientId',
  'clientId harus acak, 16 sampai 64 karakter.',
  'clientId must be random, 16 to 64 characters.',
);
const TOO_MANY = refuse(
  'RATE_LIMITED',
  null,
  'Terlalu banyak tanda dari jaringan ini. Coba lagi nanti.',
  'Too many flags from this network. Try again later.',
);
