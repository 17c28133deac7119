import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The right to act as the reporter of one report.' })
export class OwnReportInput {
  @Field(() => String, { description: 'Of the private link.' })
  trackingToken!: string;
}

@InputType()
export class AnswerQuestionInput extends OwnReportInput {
  @Field(() => String, { description: 'At most 2,000 characters.' })
  text!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Uploaded to `/media` before; at most 5. For handlers only.',
  })
  photoIds?: string[] | null;
}

@InputType()
export class RateReportInput extends OwnReportInput {
  @Field(() => Int, { description: '1 (not at all) to 5 (very content).' })
  rating!: number;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters; for handlers only.' })
  words?: string | null;
}

@InputType()
export class ReopenOwnReportInput extends OwnReportInput {
  @Field(() => String, { description: 'What is still wrong; at most 2,000 characters.' })
  reason!: string;
}

@InputType()
export class WithdrawReportInput extends OwnReportInput {
  @Field(() => String, { nullable: true, description: 'Why; at most 2,000 characters.' })
  reason?: string | null;
}
