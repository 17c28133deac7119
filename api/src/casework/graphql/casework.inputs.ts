import { Field, ID, InputType, Int } from 'type-graphql';

import { DateTime } from '../../platform/graphql/index.ts';

const VERSION =
  'The version seen; CONFLICT, with what has changed and by whom, when the report has changed since.';

@InputType({ description: 'A report, in the version that the viewer saw.' })
export class ReportStepInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => Int, { description: VERSION })
  version!: number;
}

@InputType()
export class RejectReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Why, for everyone who sees the report; at most 500 characters.' })
  reason!: string;
}

@InputType()
export class HoldReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Why, for everyone who sees the report; at most 500 characters.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When it is looked at again; at most 90 days ahead.' })
  reviewAt!: string;
}

@InputType()
export class AskReporterInput extends ReportStepInput {
  @Field(() => String, { description: 'For the reporter, on the private link; at most 2,000 characters.' })
  question!: string;
}

@InputType()
export class RecordAnswerInput extends ReportStepInput {
  @Field(() => String, {
    description: 'What the reporter answered, for handlers and the reporter; at most 2,000 characters.',
  })
  answer!: string;
}

@InputType({ description: 'An after-photo or an explanation, or both.' })
export class ResolveReportInput extends ReportStepInput {
  @Field(() => String, {
    nullable: true,
    description: 'For everyone who sees the report; at most 2,000 characters.',
  })
  explanation?: string | null;
  @Field(() => [ID], { nullable: true, description: 'After-photos uploaded to `/media` before; at most 5.' })
  photoIds?: string[] | null;
}

@InputType()
export class ReopenReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Why, for handlers and the reporter; at most 2,000 characters.' })
  reason!: string;
}

@InputType()
export class AssignPersonInput extends ReportStepInput {
  @Field(() => ID, { nullable: true, description: 'Of `colleagues`; null takes the name away.' })
  accountId?: string | null;
}

@InputType()
export class AssignReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Slug of the agency that has it from now on.' })
  agency!: string;
}

@InputType()
export class OfferTransferInput extends ReportStepInput {
  @Field(() => String, { description: 'Slug of the agency that should have it.' })
  agency!: string;
  @Field(() => String, { description: 'Why, for those who handle it; at most 500 characters.' })
  reason!: string;
}

@InputType()
export class AnswerTransferInput extends ReportStepInput {
  @Field(() => Boolean, { description: 'true: taken, as ACCEPTED. false: declined, with a reason.' })
  take!: boolean;
  @Field(() => String, { nullable: true, description: 'At most 500 characters; needed to decline.' })
  reason?: string | null;
}

@InputType()
export class AskSupportInput extends ReportStepInput {
  @Field(() => String, { description: 'Slug of the agency that should help.' })
  agency!: string;
  @Field(() => String, { description: 'What it should do; at most 2,000 characters.' })
  task!: string;
}

@InputType()
export class ReportPartInput {
  @Field(() => String, { description: 'Slug of the agency that has this part.' })
  agency!: string;
  @Field(() => String, { description: 'What it should do; at most 2,000 characters.' })
  task!: string;
}

@InputType()
export class SplitReportInput extends ReportStepInput {
  @Field(() => [ReportPartInput], { description: '2 to 10.' })
  parts!: ReportPartInput[];
}

@InputType()
export class ReportTextInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => String, { description: 'At most 2,000 characters.' })
  text!: string;
}

@InputType()
export class FinishSupportInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => String, { nullable: true, description: 'What was done; at most 2,000 characters.' })
  text?: string | null;
}
