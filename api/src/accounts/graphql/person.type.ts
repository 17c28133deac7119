import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, DateTime } from '../../platform/index.ts';
import type { InvitationRow } from '../people/invitation.ts';
import type { PersonRow } from '../people/person.ts';
import type { Role } from '../viewer.ts';
import { RoleEnum } from './enums.ts';

/** Agency and city of this and the next type are fields that the agencies module adds. */
@ObjectType({ simpleResolvers: true, description: 'Somebody with an account, as administrators see them.' })
export class Person {
  @Field(() => ID, { description: 'Global, opaque and stable. Never parse it.' })
  readonly id: string;
  @Field(() => String)
  readonly name: string;
  @Field(() => String, { description: 'The address to sign in with.' })
  readonly email: string;
  @Field(() => RoleEnum)
  readonly role: Role;
  @Field(() => DateTime, { description: 'When the account was made.' })
  readonly createdAt: string;
  @Field(() => DateTime, { nullable: true, description: 'Since when it is closed; null while it is open.' })
  readonly disabledAt: string | null;
  @Field(() => Boolean, { description: 'A second factor is set up.' })
  readonly secondFactor: boolean;
  @Field(() => Int, { description: 'On how many devices the person is signed in now.' })
  readonly openSessions: number;
  @Field(() => DateTime, { nullable: true, description: 'To the hour, of sessions that are still open.' })
  readonly lastSeenAt: string | null;
  readonly agencyId: number | null;
  readonly cityId: number | null;

  constructor(id: string, person: PersonRow) {
    this.id = id;
    this.name = person.name;
    this.email = person.email;
    this.role = person.role;
    this.createdAt = person.createdAt;
    this.disabledAt = person.disabledAt;
    this.secondFactor = person.secondFactor;
    this.openSessions = person.openSessions;
    this.lastSeenAt = person.lastSeenAt;
    this.agencyId = person.agencyId;
    this.cityId = person.cityId;
  }
}

@ObjectType({ simpleResolvers: true, description: 'A place kept for somebody who has not joined yet.' })
export class Invitation {
  @Field(() => ID)
  readonly id: string;
  @Field(() => String)
  readonly name: string;
  @Field(() => String)
  readonly email: string;
  @Field(() => RoleEnum)
  readonly role: Role;
  @Field(() => String, { description: 'Name of the administrator.' })
  readonly invitedBy: string;
  @Field(() => DateTime)
  readonly createdAt: string;
  @Field(() => DateTime, { description: 'Seven days after; its link opens nothing from then on.' })
  readonly expiresAt: string;
  readonly agencyId: number | null;
  readonly cityId: number | null;

  constructor(id: string, invitation: InvitationRow) {
    this.id = id;
    this.name = invitation.name;
    this.email = invitation.email;
    this.role = invitation.role;
    this.invitedBy = invitation.invitedBy;
    this.createdAt = invitation.createdAt;
    this.expiresAt = invitation.expiresAt;
    this.agencyId = invitation.agencyId;
    this.cityId = invitation.cityId;
  }
}

export const { ConnectionType: PersonConnection } = connectionOf('Person', Person);
export const { ConnectionType: InvitationConnection } = connectionOf('Invitation', Invitation);
