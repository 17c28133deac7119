import { Arg, Ctx, createUnionType, Field, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import {
  type ChangedReport,
  ChangeReportResult,
  type Contact,
  isRefusal,
  Refusal,
  REPORT_NOT_FOUND,
} from '../../reports/index.ts';
import { changeVisibility } from '../moves/change-visibility.ts';
import { mergeReport } from '../moves/merge-report.ts';
import { readContact } from '../moves/read-contact.ts';
import { unmergeReport } from '../moves/unmerge-report.ts';
import { type CaseworkDeps, runStep, staffOf } from './run-step.ts';
import {
  ChangeVisibilityInput,
  MergeReportInput,
  ReadContactInput,
  UnmergeReportInput,
} from './supervise.inputs.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'How to reach a reporter; all null when nothing was left. Keep it nowhere.',
})
export class ReporterContact implements Contact {
  @Field(() => String, { nullable: true })
  readonly name: string | null;
  @Field(() => String, { nullable: true })
  readonly phone: string | null;
  @Field(() => String, { nullable: true })
  readonly email: string | null;

  constructor({ name, phone, email }: Contact) {
    this.name = name;
    this.phone = phone;
    this.email = email;
  }
}

const ReadContactResult = createUnionType({
  name: 'ReadContactResult',
  types: () => [ReporterContact, Refusal] as const,
  resolveType: (value) => (value instanceof ReporterContact ? ReporterContact : Refusal),
});

/** What two reports are to each other, and who may know of one. */
@Resolver()
export class SuperviseResolver {
  constructor(private readonly deps: CaseworkDeps) {}

  @Mutation(() => ChangeReportResult, {
    description:
      'Operators and supervisors: the report becomes MERGED, and the other one stays. It takes over the supports (who supports both counts once); both have the stricter visibility of the two. Answers the merged report.',
  })
  async mergeReport(
    @Arg('input', () => MergeReportInput) input: MergeReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    const into = this.deps.ids.decode(input.intoId);
    return runStep(this.deps, context, input, async (act) =>
      into?.type === 'Report'
        ? mergeReport(this.deps.change, act, {
            intoId: into.id,
            intoVersion: input.intoVersion ?? null,
            reason: input.reason,
          })
        : { ...REPORT_NOT_FOUND, field: 'intoId' },
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Operators and supervisors: undoes a merge. Both reports are whole again; what happened to the survivor in between stays with it.',
  })
  async unmergeReport(
    @Arg('input', () => UnmergeReportInput) input: UnmergeReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) =>
      unmergeReport(this.deps.change, act, input.reason),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Who may know of one report. Staff who may work it tighten; only the head of its agency or a supervisor loosens. Its parts and what was merged into it follow.',
  })
  async changeVisibility(
    @Arg('input', () => ChangeVisibilityInput) input: ChangeVisibilityInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    return runStep(this.deps, context, input, async (act) => changeVisibility(this.deps.change, act, input));
  }

  @Mutation(() => ReadContactResult, {
    description:
      "Reads the reporter's name, phone and e-mail for a stated reason. Each reading is an event among handlers.",
  })
  async readContact(
    @Arg('input', () => ReadContactInput) input: ReadContactInput,
    @Ctx() context: RequestContext,
  ): Promise<ReporterContact | Refusal> {
    const viewer = staffOf(context);
    const node = this.deps.ids.decode(input.reportId);
    if (node?.type !== 'Report') return new Refusal(REPORT_NOT_FOUND, context.language);
    const { change, secrets } = this.deps;
    const act = { reportId: node.id, viewer, reader: this.deps.readerOf(context) };
    const read = await readContact({ ...change, secrets }, act, input.reason);
    return isRefusal(read) ? new Refusal(read, context.language) : new ReporterContact(read);
  }
}
