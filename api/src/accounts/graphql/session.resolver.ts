import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { DateTime, publicError } from '../../platform/index.ts';
import type { OpenSession } from '../asker.ts';
import type { RequestContext } from '../request-context.ts';
import {
  endOtherSessions,
  endOwnSession,
  readOwnSessions,
  type SessionRow,
} from '../sign-in/own-sessions.ts';
import { type AccountDeps, numberOf } from './account-deps.ts';
import { SignInMethod } from './enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One device on which the person is signed in. Where and with what is not kept.',
})
export class Session {
  @Field(() => ID)
  readonly id: string;
  @Field(() => DateTime, { description: 'When it was signed in.' })
  readonly since: string;
  @Field(() => DateTime, { description: 'To the hour.' })
  readonly lastSeenAt: string;
  @Field(() => DateTime, { description: 'When it ends by itself.' })
  readonly expiresAt: string;
  @Field(() => SignInMethod)
  readonly method: keyof typeof SignInMethod;
  @Field(() => Boolean, { description: 'It is the one that asks.' })
  readonly current: boolean;

  constructor(id: string, row: SessionRow) {
    this.id = id;
    this.since = row.since;
    this.lastSeenAt = row.lastSeenAt;
    this.expiresAt = row.expiresAt;
    this.method = row.method;
    this.current = row.current;
  }
}

@Resolver()
export class SessionResolver {
  constructor(private readonly deps: AccountDeps) {}

  @Query(() => [Session], {
    description:
      "The signed-in person's own sessions: this one, then the newest, 100 at most. UNAUTHENTICATED for others.",
  })
  async mySessions(@Ctx() context: RequestContext): Promise<Session[]> {
    return this.sessionsOf(requireSession(context));
  }

  @Mutation(() => [Session], { description: 'Ends one of the own sessions, at once; gives those that stay.' })
  async endMySession(
    @Arg('sessionId', () => ID) sessionId: string,
    @Ctx() context: RequestContext,
  ): Promise<Session[]> {
    const session = requireSession(context);
    await endOwnSession(this.deps.database, session.accountId, numberOf(this.deps, 'Session', sessionId));
    return this.sessionsOf(session);
  }

  @Mutation(() => [Session], { description: 'Ends all own sessions but this one, at once.' })
  async endMyOtherSessions(@Ctx() context: RequestContext): Promise<Session[]> {
    const session = requireSession(context);
    await endOtherSessions(this.deps.database, session);
    return this.sessionsOf(session);
  }

  private async sessionsOf(session: OpenSession): Promise<Session[]> {
    const rows = await readOwnSessions(this.deps.database, session);
    return rows.map((row) => new Session(this.deps.ids.encode('Session', row.number), row));
  }
}

function requireSession({ session, viewer }: RequestContext): OpenSession {
  if (session !== null && viewer.kind === 'staff') return session;
  throw publicError('UNAUTHENTICATED', 'Sign in to see your sessions.');
}
