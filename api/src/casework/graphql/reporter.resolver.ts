import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import type { RateLimit } from '../../platform/index.ts';
import {
  ChangedReport,
  ChangeReportResult,
  findReport,
  isRefusal,
  Refusal,
  type RefusalData,
  Report,
  REPORT_NOT_FOUND,
  ReportGroup,
} from '../../reports/index.ts';
import { answerQuestion } from '../reporter/answer-question.ts';
import { confirmReport, rateReport, reopenOwnReport, withdrawReport } from '../reporter/judge-solution.ts';
import { limitOwnSteps } from '../reporter/limit-own-steps.ts';
import {
  AnswerQuestionInput,
  OwnReportInput,
  RateReportInput,
  ReopenOwnReportInput,
  WithdrawReportInput,
} from './reporter.inputs.ts';
import type { CaseworkDeps } from './run-step.ts';

type Done = { readonly changed: boolean; readonly reportId: bigint } | RefusalData;

/** What the reporter does by the private link, without an account. */
@Resolver()
export class ReporterResolver {
  constructor(private readonly deps: CaseworkDeps & { readonly rateLimit: RateLimit }) {}

  @Mutation(() => ChangeReportResult, {
    description:
      'The reporter answers what was asked, or adds something: NEEDS_INFO goes back to where it was.',
  })
  async answerQuestion(
    @Arg('input', () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return this.run(input.trackingToken, context, async () =>
      answerQuestion(this.deps.change, input.trackingToken, input),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description: 'The reporter confirms the solution: RESOLVED to CLOSED. Again changes nothing.',
  })
  async confirmReport(
    @Arg('input', () => OwnReportInput) input: OwnReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return this.run(input.trackingToken, context, async () =>
      confirmReport(this.deps.change, input.trackingToken),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description: 'The reporter rates the solution, after RESOLVED. Said again, it replaces the first.',
  })
  async rateReport(
    @Arg('input', () => RateReportInput) input: RateReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return this.run(input.trackingToken, context, async () =>
      rateReport(this.deps.change, input.trackingToken, input),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description: 'The reporter opens it again: RESOLVED; CLOSED up to 14 days ago; REJECTED once.',
  })
  async reopenOwnReport(
    @Arg('input', () => ReopenOwnReportInput) input: ReopenOwnReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return this.run(input.trackingToken, context, async () =>
      reopenOwnReport(this.deps.change, input.trackingToken, input.reason),
    );
  }

  @Mutation(() => ChangeReportResult, { description: 'The reporter takes it back while nobody works on it.' })
  async withdrawReport(
    @Arg('input', () => WithdrawReportInput) input: WithdrawReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return this.run(input.trackingToken, context, async () =>
      withdrawReport(this.deps.change, input.trackingToken, input.reason),
    );
  }

  private async run(
    trackingToken: string,
    context: RequestContext,
    work: () => Promise<Done>,
  ): Promise<ChangedReport | Refusal> {
    const tooMany = await limitOwnSteps(this.deps.rateLimit, context.clientAddress);
    if (tooMany !== null) return new Refusal(tooMany, context.language);
    const done = await work();
    if (isRefusal(done)) return new Refusal(done, context.language);
    const { world } = this.deps;
    const { reportId } = done;
    const reader = { kind: 'reporter', reportId } as const;
    const row = await findReport(world.database, reader, reportId);
    if (row === null) return new Refusal(REPORT_NOT_FOUND, context.language);
    return new ChangedReport(new Report(row, new ReportGroup(world, [row], reader, trackingToken)));
  }
}
