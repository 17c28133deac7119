import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../platform/index.ts';
import { ApiKey, App } from './app.type.ts';
import { Invitation, Person } from './person.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The invitation, and its link: give it to the person, it is shown once.',
})
export class InvitedPerson {
  @Field(() => Invitation)
  readonly invitation: Invitation;
  @Field(() => String, { description: 'Opens `/join/…`, once, for seven days.' })
  readonly joinUrl: string;

  constructor(invitation: Invitation, joinUrl: string) {
    this.invitation = invitation;
    this.joinUrl = joinUrl;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The invitation that was taken back.' })
export class RevokedInvitation {
  @Field(() => Invitation)
  readonly invitation: Invitation;

  constructor(invitation: Invitation) {
    this.invitation = invitation;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The person after the change.' })
export class ChangedPerson {
  @Field(() => Person)
  readonly person: Person;

  constructor(person: Person) {
    this.person = person;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'The account is there: sign in with the address and the password.',
})
export class Joined {
  @Field(() => String)
  readonly email: string;

  constructor(email: string) {
    this.email = email;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The app after the change.' })
export class ChangedApp {
  @Field(() => App)
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'A new key. It is shown this once: only its hash is kept.',
})
export class IssuedApiKey {
  @Field(() => App)
  readonly app: App;
  @Field(() => ApiKey)
  readonly apiKey: ApiKey;
  @Field(() => String, {
    description: '`Authorization: Bearer <key>`; over a socket in the payload of connection_init.',
  })
  readonly key: string;

  constructor(app: App, apiKey: ApiKey, key: string) {
    this.app = app;
    this.apiKey = apiKey;
    this.key = key;
  }
}

export const InvitePersonResult = createUnionType({
  name: 'InvitePersonResult',
  types: () => [InvitedPerson, Refusal] as const,
});
export const RevokeInvitationResult = createUnionType({
  name: 'RevokeInvitationResult',
  types: () => [RevokedInvitation, Refusal] as const,
});
export const ChangePersonResult = createUnionType({
  name: 'ChangePersonResult',
  types: () => [ChangedPerson, Refusal] as const,
});
export const JoinResult = createUnionType({ name: 'JoinResult', types: () => [Joined, Refusal] as const });
export const ChangeAppResult = createUnionType({
  name: 'ChangeAppResult',
  types: () => [ChangedApp, Refusal] as const,
});
export const IssueApiKeyResult = createUnionType({
  name: 'IssueApiKeyResult',
  types: () => [IssuedApiKey, Refusal] as const,
});
