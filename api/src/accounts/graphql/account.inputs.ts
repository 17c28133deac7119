import { Field, ID, InputType, Int } from 'type-graphql';
import type { AppScope, Role } from '../viewer.ts';
import { AppScopeEnum, RoleEnum } from './enums.ts';

const CITY =
  'Slug. Without it and without an agency: every city, which only an administrator of every city may say.';

@InputType()
export class InvitePersonInput {
  @Field(() => String, { description: 'An earlier invitation to the same address ends.' })
  email!: string;
  @Field(() => String, { description: 'As colleagues and timelines show it, 1 to 100 characters.' })
  name!: string;
  @Field(() => RoleEnum)
  role!: Role;
  @Field(() => String, { nullable: true, description: 'Slug; OFFICER and AGENCY_HEAD need one.' })
  agency?: string | null;
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
}

@InputType({ description: 'What is left out stays; null takes away.' })
export class ChangePersonInput {
  @Field(() => ID)
  personId!: string;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => RoleEnum, { nullable: true })
  role?: Role | null;
  @Field(() => String, { nullable: true, description: 'Slug.' })
  agency?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug; null: every city.' })
  city?: string | null;
}

@InputType()
export class JoinInput {
  @Field(() => String, { description: 'The last part of the link of the invitation.' })
  token!: string;
  @Field(() => String, { description: '10 to 128 characters.' })
  password!: string;
}

@InputType()
export class CreateAppInput {
  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;
  @Field(() => [AppScopeEnum], { description: 'At least one.' })
  scopes!: AppScope[];
  @Field(() => String, { nullable: true, description: 'Slug; AGENCY_READ needs one.' })
  agency?: string | null;
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
}

@InputType()
export class IssueApiKeyInput {
  @Field(() => ID)
  appId!: string;
  @Field(() => Int, { defaultValue: 365, description: 'Days that it is valid, 1 to 730.' })
  validDays!: number;
}
