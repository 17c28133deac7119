import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  type Connection,
  Cursor,
  isRefusal,
  Refusal,
  type RefusalData,
  totalCount,
} from '../../platform/index.ts';
import { connectionOfPage, openCursor, readPage, sealCursor } from '../page.ts';
import { requireAdministrator } from '../people/administer.ts';
import { type Invited, invitePerson, reissueInvitation, revokeInvitation } from '../people/invite-person.ts';
import { invitationByToken, joinByInvitation } from '../people/join-by-invitation.ts';
import { countInvitations, readInvitations } from '../people/read-invitations.ts';
import type { RequestContext } from '../request-context.ts';
import { type AccountDeps, invitationOf, numberOf } from './account-deps.ts';
import { InvitePersonInput, JoinInput } from './account.inputs.ts';
import {
  InvitedPerson,
  InvitePersonResult,
  Joined,
  JoinResult,
  RevokedInvitation,
  RevokeInvitationResult,
} from './account.results.ts';
import { Invitation, InvitationConnection } from './person.type.ts';

const LIST = 'invitations';

@Resolver()
export class InvitationResolver {
  constructor(private readonly deps: AccountDeps) {}

  @Query(() => InvitationConnection, {
    description: 'Administrators: who has not joined yet, the newest first. FORBIDDEN for others.',
  })
  async invitations(
    @Arg('first', () => Int, { defaultValue: 50, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null | undefined,
    @Ctx() { viewer }: RequestContext,
  ): Promise<Connection<Invitation>> {
    const { database, secrets } = this.deps;
    const actor = requireAdministrator(viewer);
    const from = openCursor(secrets, LIST, after ?? null);
    const page = await readPage(first, from, async (limit) =>
      readInvitations(database, actor, { after: from, limit }),
    );
    return connectionOfPage(
      page,
      (row) => invitationOf(this.deps, row),
      ({ id }) => sealCursor(secrets, LIST, id),
      async () => totalCount(await countInvitations(database, actor)),
    );
  }

  @Query(() => Invitation, {
    nullable: true,
    description:
      'The invitation that a link opens. Null when it was used, taken back, has run out or never was.',
  })
  async invitation(@Arg('token', () => String) token: string): Promise<Invitation | null> {
    const row = await invitationByToken(this.deps.database, token);
    return row && invitationOf(this.deps, row);
  }

  @Mutation(() => InvitePersonResult, {
    description: 'Administrators: invites somebody into the own city. EMAIL_TAKEN when there is an account.',
  })
  async invitePerson(
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
    @Ctx() context: RequestContext,
  ): Promise<InvitedPerson | Refusal> {
    const { email, name, role, agency = null, city = null } = input;
    return this.answer(
      await invitePerson(this.deps, context.viewer, { email, name, role, agency, city }),
      context,
    );
  }

  @Mutation(() => InvitePersonResult, { description: 'Administrators: a new link; the earlier one ends.' })
  async reissueInvitation(
    @Arg('invitationId', () => ID) invitationId: string,
    @Ctx() context: RequestContext,
  ): Promise<InvitedPerson | Refusal> {
    const id = numberOf(this.deps, 'Invitation', invitationId);
    return this.answer(await reissueInvitation(this.deps.database, context.viewer, id), context);
  }

  @Mutation(() => RevokeInvitationResult, { description: 'Administrators: the link opens nothing any more.' })
  async revokeInvitation(
    @Arg('invitationId', () => ID) invitationId: string,
    @Ctx() context: RequestContext,
  ): Promise<RevokedInvitation | Refusal> {
    const id = numberOf(this.deps, 'Invitation', invitationId);
    const done = await revokeInvitation(this.deps.database, context.viewer, id);
    if (isRefusal(done)) return new Refusal(done, context.language);
    return new RevokedInvitation(invitationOf(this.deps, done.invitation));
  }

  @Mutation(() => JoinResult, {
    description: 'Whoever holds the link of an invitation: sets the password and makes the account, once.',
  })
  async joinByInvitation(
    @Arg('input', () => JoinInput) input: JoinInput,
    @Ctx() { language }: RequestContext,
  ): Promise<Joined | Refusal> {
    const done = await joinByInvitation(this.deps.database, input);
    return isRefusal(done) ? new Refusal(done, language) : new Joined(done.email);
  }

  private answer(done: Invited | RefusalData, { language }: RequestContext): InvitedPerson | Refusal {
    if (isRefusal(done)) return new Refusal(done, language);
    return new InvitedPerson(
      invitationOf(this.deps, done.invitation),
      `${this.deps.publicUrl}/join/${done.token}`,
    );
  }
}
