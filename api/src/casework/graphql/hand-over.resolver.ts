import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import { type ChangedReport, ChangeReportResult, type Refusal } from '../../reports/index.ts';
import { answerTransfer } from '../moves/answer-transfer.ts';
import { assignPerson } from '../moves/assign-person.ts';
import { assignReport } from '../moves/assign-report.ts';
import { offerTransfer } from '../moves/offer-transfer.ts';
import { splitReport } from '../moves/split-report.ts';
import { askSupport, finishSupport } from '../moves/support.ts';
import {
  AnswerTransferInput,
  AskSupportInput,
  AssignPersonInput,
  AssignReportInput,
  FinishSupportInput,
  OfferTransferInput,
  SplitReportInput,
} from './casework.inputs.ts';
import { type CaseworkDeps, runStep } from './run-step.ts';

/** Who works on a report: persons, agencies, and several of them. */
@Resolver()
export class HandOverResolver {
  constructor(private readonly deps: CaseworkDeps) {}

  @Mutation(() => ChangeReportResult, {
    description:
      'Names who works on it. Officers name themselves; the head of the agency names anybody of it.',
  })
  async assignPerson(
    @Arg('input', () => AssignPersonInput) input: AssignPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      assignPerson(this.deps.change, act, input.accountId ?? null),
    );
  }

  @Mutation(() => ChangeReportResult, { description: 'The command center gives it to an agency.' })
  async assignReport(
    @Arg('input', () => AssignReportInput) input: AssignReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      assignReport(this.deps.change, act, input.agency),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Offers it to another agency, beside its status. The clocks keep running. The third offer of a report goes to the command center.',
  })
  async offerTransfer(
    @Arg('input', () => OfferTransferInput) input: OfferTransferInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => offerTransfer(this.deps.change, act, input));
  }

  @Mutation(() => ChangeReportResult, {
    description: 'The head of the agency that it is on offer to takes it, or declines.',
  })
  async answerTransfer(
    @Arg('input', () => AnswerTransferInput) input: AnswerTransferInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => answerTransfer(this.deps.change, act, input));
  }

  @Mutation(() => ChangeReportResult, {
    description: 'Asks another agency for a task of its own beside the lead.',
  })
  async askSupport(
    @Arg('input', () => AskSupportInput) input: AskSupportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => askSupport(this.deps.change, act, input));
  }

  @Mutation(() => ChangeReportResult, { description: 'A supporting agency says that its part is done.' })
  async finishSupport(
    @Arg('input', () => FinishSupportInput) input: FinishSupportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      finishSupport(this.deps.change, act, input.text),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Divides it into parts, each a report of its own at its agency. The parent can be resolved when they are.',
  })
  async splitReport(
    @Arg('input', () => SplitReportInput) input: SplitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => splitReport(this.deps.change, act, input.parts));
  }
}
