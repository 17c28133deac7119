import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Database, Logger } from '../../platform/index.ts';
import { type Asker, NOBODY } from '../asker.ts';
import type { AskerMemory } from '../asker-memory.ts';
import { ANYONE, ROLES, type Viewer } from '../viewer.ts';
import type { SecondFactorRule } from './second-factor.rules.ts';
import { mayEnter } from './second-factor.rules.ts';
import type { SignIn } from './sign-in.ts';

export interface SessionReaderDeps {
  readonly signIn: SignIn;
  readonly database: Database;
  readonly memory: AskerMemory;
  readonly secondFactorRule: SecondFactorRule;
  readonly log: Logger;
}

/** Tells who a session cookie belongs to. Without a cookie it asks nobody. */
export type SessionReader = (headers: Pick<IncomingHttpHeaders, 'cookie'>) => Promise<Asker>;

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?tanggap\.session_token=([^;\s]+)/;

const staff = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  agencyId: z.number().nullish(),
  cityId: z.number().nullish(),
  disabledAt: z.date().nullish(),
  twoFactorEnabled: z.boolean().nullish(),
});
const session = z.object({ id: z.string(), method: z.enum(['PASSWORD', 'PROVIDER']) });

export function createSessionReader(deps: SessionReaderDeps): SessionReader {
  const ask = async (cookie: string): Promise<Asker> => {
    const found = await deps.signIn.auth.api.getSession({ headers: new Headers({ cookie }) });
    const user = staff.safeParse(found?.user).data;
    const open = session.safeParse(found?.session).data;
    if (user === undefined || open === undefined || user.disabledAt != null) return NOBODY;
    rememberSeen(deps, open.id);
    const { id: accountId, role, name, email, agencyId = null, cityId = null } = user;
    const required = deps.secondFactorRule(cityId) === 'REQUIRED';
    const enrolled = user.twoFactorEnabled === true;
    const pending = !mayEnter({ required, enrolled, method: open.method });
    const viewer: Viewer = { kind: 'staff', accountId, role, name, email, agencyId, cityId };
    const secondFactor = { enrolled, required };
    return {
      viewer: pending ? ANYONE : viewer,
      session: { sessionId: open.id, accountId, name, email, secondFactor, pending },
    };
  };
  return async ({ cookie }) => {
    const token = sessionCookieOf({ cookie });
    if (cookie === undefined || token === null) return NOBODY;
    return deps.memory.recall(token, async () => ask(cookie));
  };
}

/** To the hour, so that nobody's working day can be read from it; a session that is used writes once an hour. */
function rememberSeen({ database, log }: SessionReaderDeps, sessionId: string): void {
  database
    .query(
      `update auth_session set last_seen_at = date_trunc('hour', now())
       where id = $1 and last_seen_at < date_trunc('hour', now())`,
      [sessionId],
    )
    .catch((error: unknown) => {
      log.warn({ err: error }, 'when a session was last seen could not be written');
    });
}

export function sessionCookieOf({ cookie }: Pick<IncomingHttpHeaders, 'cookie'>): string | null {
  return SESSION_COOKIE.exec(cookie ?? '')?.[1] ?? null;
}
