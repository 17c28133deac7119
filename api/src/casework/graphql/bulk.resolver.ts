import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import { publicError } from '../../platform/graphql/index.ts';
import {
  type Changed,
  type ChangedReport,
  ChangeReportResult,
  type Refusal,
  type RefusalData,
} from '../../reports/index.ts';
import type { Act } from '../act-on-report.ts';
import { assignPerson } from '../moves/assign-person.ts';
import { closeReport } from '../moves/finish-report.ts';
import { noteReport } from '../moves/note-report.ts';
import { takeStep } from '../moves/take-step.ts';
import { type CaseworkDeps, runStep, staffOf } from './run-step.ts';
import { MoveReportsInput } from './supervise.inputs.ts';

const MOST_AT_ONCE = 100;

@ObjectType({ simpleResolvers: true, description: 'What became of one report of many.' })
export class MovedReport {
  @Field(() => ID)
  reportId!: string;
  @Field(() => ChangeReportResult)
  result!: ChangedReport | Refusal;
}

@Resolver()
export class BulkResolver {
  constructor(private readonly deps: CaseworkDeps) {}

  @Mutation(() => [MovedReport], {
    description:
      'One step for up to 100 reports, each in a transaction of its own: what is refused for one is done for the others. Results come in the order of the reports.',
  })
  async moveReports(
    @Arg('input', () => MoveReportsInput) input: MoveReportsInput,
    @Ctx() context: RequestContext,
  ): Promise<MovedReport[]> {
    staffOf(context);
    const { reports } = input;
    if (reports.length < 1 || reports.length > MOST_AT_ONCE)
      throw publicError('BAD_USER_INPUT', `\`reports\` takes 1 to ${String(MOST_AT_ONCE)} reports.`);
    const moved: MovedReport[] = [];
    // One after another: a hundred at once would take every connection from everybody else.
    for (const report of reports) {
      const result = await runStep(this.deps, context, report, async (act) => this.move(act, input));
      moved.push({ reportId: report.reportId, result });
    }
    return moved;
  }

  private async move(act: Act, input: MoveReportsInput): Promise<Changed | RefusalData> {
    const { change } = this.deps;
    switch (input.step) {
      case 'acceptReport':
      case 'startReport':
        return takeStep(change, act, input.step);
      case 'rejectReport':
        return takeStep(change, act, input.step, input.reason);
      case 'assignPerson':
        return assignPerson(change, act, input.accountId ?? null);
      case 'noteReport':
        return noteReport(change, act, input.text ?? '');
      case 'closeReport':
        return closeReport(change, act);
    }
  }
}
