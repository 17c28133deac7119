import { Field, Float, ID, InputType, Int } from 'type-graphql';

import { PlaceSource } from './report.enums.ts';
import type { ContactInput, SubmissionInput } from './submission.rules.ts';

@InputType('ContactInput', { description: 'Kept encrypted, apart from the report; never public.' })
export class ContactInputType implements ContactInput {
  @Field(() => String, { nullable: true, description: 'At most 100 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'ITU-T E.164 or as it is written locally.' })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
}

@InputType({ description: 'An answer to a question that the category asks.' })
export class AnswerInput {
  @Field(() => String, { description: 'At most 200 characters.' })
  question!: string;
  @Field(() => String, { description: 'At most 500 characters.' })
  answer!: string;
}

@InputType({ description: 'A report from a resident. Anonymous unless a contact is given.' })
export class SubmitReportInput implements SubmissionInput {
  @Field(() => String, {
    description:
      'Random secret of the client, 16 to 64 characters of A–Z a–z 0–9 _ -. The same id again answers the same report.',
  })
  clientId!: string;
  @Field(() => String)
  categoryCode!: string;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  description?: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees east, WGS 84; may be absent with a subdistrictCode.',
  })
  longitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Radius of uncertainty in metres.' })
  accuracyMeters?: number | null;
  @Field(() => PlaceSource, { nullable: true, description: 'PIN when left out and coordinates are given.' })
  placeSource?: 'GPS' | 'PIN' | 'LIST' | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The place itself when there are no coordinates; with them, the area that the reporter confirmed while boundaries are approximate.',
  })
  subdistrictCode?: string | null;
  @Field(() => String, { nullable: true, description: 'What is nearby; at most 200 characters.' })
  landmark?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Of photos uploaded to `/media` before; at most 5.' })
  photoIds?: string[] | null;
  @Field(() => ContactInputType, { nullable: true })
  contact?: ContactInputType | null;
  @Field(() => [AnswerInput], { nullable: true, description: 'At most 10.' })
  answers?: AnswerInput[] | null;
}

@InputType()
export class SupportReportInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => String, { description: 'Random secret of the browser, 16 to 64 characters; counts once.' })
  clientId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'E-mail address, to hear when it moves. Kept sealed; each mail has a link that deletes it.',
  })
  email?: string | null;
}

@InputType()
export class AcknowledgeReportInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => Int, {
    description: 'The version seen. An acknowledgement is never refused for it: alarms must stop.',
  })
  version!: number;
}

@InputType()
export class CorrectSubdistrictInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => Int, { description: 'The version seen; CONFLICT when the report has changed since.' })
  version!: number;
  @Field(() => String)
  subdistrictCode!: string;
}

@InputType()
export class TakeDownReportInput {
  @Field(() => ID)
  reportId!: string;
  @Field(() => Int, { description: 'The version seen; CONFLICT when the report has changed since.' })
  version!: number;
  @Field(() => String, { description: 'Why; at most 500 characters.' })
  reason!: string;
}
