import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

import { Visibility } from '../../agencies/index.ts';
import { ReportStepInput } from './casework.inputs.ts';

@InputType()
export class MergeReportInput extends ReportStepInput {
  @Field(() => ID, { description: 'The report that stays.' })
  intoId!: string;
  @Field(() => Int, { nullable: true, description: 'Its version, when it must not have changed either.' })
  intoVersion?: number | null;
  @Field(() => String, { description: 'Why, for those who handle it; at most 500 characters.' })
  reason!: string;
}

@InputType()
export class UnmergeReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Why, for those who handle it; at most 500 characters.' })
  reason!: string;
}

@InputType()
export class ChangeVisibilityInput extends ReportStepInput {
  @Field(() => Visibility)
  visibility!: Visibility;
  @Field(() => String, { description: 'Why, for those who handle it; at most 500 characters.' })
  reason!: string;
}

@InputType()
export class ReadContactInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => String, { description: 'Why; at most 500 characters. It is logged.' })
  reason!: string;
}

@InputType()
export class FlagReportInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => String, { description: 'Random secret of the browser, 16 to 64 characters; counts once.' })
  clientId!: string;
  @Field(() => String, { description: 'What is wrong, for those who handle it; at most 500 characters.' })
  reason!: string;
}

export const BulkStep = {
  acceptReport: 'acceptReport',
  startReport: 'startReport',
  assignPerson: 'assignPerson',
  noteReport: 'noteReport',
  rejectReport: 'rejectReport',
  closeReport: 'closeReport',
} as const;
export type BulkStep = keyof typeof BulkStep;
registerEnumType(BulkStep, { name: 'BulkStep', description: 'A step that many reports can take at once.' });

@InputType()
export class MoveReportsInput {
  @Field(() => BulkStep)
  step!: BulkStep;
  @Field(() => [ReportStepInput], { description: '1 to 100, in the order in which they are moved.' })
  reports!: ReportStepInput[];
  @Field(() => String, { nullable: true, description: 'Of rejectReport.' })
  reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of assignPerson; null takes names away.' })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of noteReport.' })
  text?: string | null;
}
