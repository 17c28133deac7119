import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import { type ChangedReport, ChangeReportResult, type Refusal } from '../../reports/index.ts';
import { askReporter, recordAnswer } from '../moves/ask-reporter.ts';
import { closeReport, reopenReport } from '../moves/finish-report.ts';
import { holdReport } from '../moves/hold-report.ts';
import { noteReport, updateReport } from '../moves/note-report.ts';
import { resolveReport } from '../moves/resolve-report.ts';
import { takeStep } from '../moves/take-step.ts';
import {
  AskReporterInput,
  HoldReportInput,
  RecordAnswerInput,
  RejectReportInput,
  ReopenReportInput,
  ReportStepInput,
  ReportTextInput,
  ResolveReportInput,
} from './casework.inputs.ts';
import { type CaseworkDeps, runStep } from './run-step.ts';

/** Working a report to its end. */
@Resolver()
export class WorkResolver {
  constructor(private readonly deps: CaseworkDeps) {}

  @Mutation(() => ChangeReportResult, {
    description: 'The agency that has it takes it on: ASSIGNED to ACCEPTED. A first answer.',
  })
  async acceptReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => takeStep(this.deps.change, act, 'acceptReport'));
  }

  @Mutation(() => ChangeReportResult, { description: 'Work begins: ACCEPTED to IN_PROGRESS.' })
  async startReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => takeStep(this.deps.change, act, 'startReport'));
  }

  @Mutation(() => ChangeReportResult, {
    description: 'IN_PROGRESS to ON_HOLD: the resolution clock stands still until it is resumed.',
  })
  async holdReport(
    @Arg('input', () => HoldReportInput) input: HoldReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => holdReport(this.deps.change, act, input));
  }

  @Mutation(() => ChangeReportResult, { description: 'ON_HOLD to IN_PROGRESS.' })
  async resumeReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => takeStep(this.deps.change, act, 'resumeReport'));
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Asks the reporter on the private link: NEEDS_INFO. The resolution clock stands still. Unanswered for 72 hours it is rejected by itself, unless CRITICAL or without a contact.',
  })
  async askReporter(
    @Arg('input', () => AskReporterInput) input: AskReporterInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      askReporter(this.deps.change, act, input.question),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'The reporter answered by another road (by telephone, at the counter): NEEDS_INFO back to where it was, and the resolution clock goes on.',
  })
  async recordAnswer(
    @Arg('input', () => RecordAnswerInput) input: RecordAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      recordAnswer(this.deps.change, act, input.answer),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description: 'IN_PROGRESS to RESOLVED, with proof. Its parts must have ended before.',
  })
  async resolveReport(
    @Arg('input', () => ResolveReportInput) input: ResolveReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => resolveReport(this.deps.change, act, input));
  }

  @Mutation(() => ChangeReportResult, {
    description: 'Turns a report down, for a reason that everyone reads. The reporter may appeal once.',
  })
  async rejectReport(
    @Arg('input', () => RejectReportInput) input: RejectReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      takeStep(this.deps.change, act, 'rejectReport', input.reason),
    );
  }

  @Mutation(() => ChangeReportResult, { description: 'A note among those who handle the report.' })
  async noteReport(
    @Arg('input', () => ReportTextInput) input: ReportTextInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => noteReport(this.deps.change, act, input.text));
  }

  @Mutation(() => ChangeReportResult, { description: 'A word to everyone who sees the report.' })
  async updateReport(
    @Arg('input', () => ReportTextInput) input: ReportTextInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => updateReport(this.deps.change, act, input.text));
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'A second person verifies that it is solved: RESOLVED to CLOSED. Not for whoever resolved it.',
  })
  async closeReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => closeReport(this.deps.change, act));
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Supervisors and auditors: RESOLVED, REJECTED, or CLOSED for at most 14 days, back to ASSIGNED. Both clocks start anew, and a CRITICAL one alarms again.',
  })
  async reopenReport(
    @Arg('input', () => ReopenReportInput) input: ReopenReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      reopenReport(this.deps.change, act, input.reason),
    );
  }
}
