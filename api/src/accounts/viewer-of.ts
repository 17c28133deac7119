import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { SignIn } from './sign-in.ts';
import { ANYONE, ROLES, type Viewer } from './viewer.ts';

/** Tells who a session cookie belongs to. */
export interface SessionReader {
  /** Without a cookie it asks nobody; with one, the database at most every five seconds. */
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>;
  /** Ends what is remembered of one cookie, so that signing out works at once. */
  forget(headers: IncomingHttpHeaders): void;
}

const REMEMBERED_MILLISECONDS = 5_000;
const REMEMBERED_SESSIONS = 5_000;
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?tanggap\.session_token=([^;\s]+)/;

const staff = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  agencyId: z.number().nullish(),
  cityId: z.number().nullish(),
  disabledAt: z.date().nullish(),
});

export function createSessionReader({ auth }: SignIn): SessionReader {
  const known = new Map<string, { readonly viewer: Promise<Viewer>; readonly until: number }>();

  const ask = async (cookie: string): Promise<Viewer> => {
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
    const user = staff.safeParse(session?.user).data;
    if (user === undefined || user.disabledAt != null) return ANYONE;
    const { id: accountId, role, name, email, agencyId = null, cityId = null } = user;
    return { kind: 'staff', accountId, role, name, email, agencyId, cityId };
  };

  return {
    async viewerOf({ cookie }) {
      const token = sessionCookieOf({ cookie });
      if (cookie === undefined || token === null) return ANYONE;
      const remembered = known.get(token);
      if (remembered !== undefined && remembered.until > Date.now()) return remembered.viewer;
      if (known.size >= REMEMBERED_SESSIONS) known.clear();
      const viewer = ask(cookie);
      known.set(token, { viewer, until: Date.now() + REMEMBERED_MILLISECONDS });
      viewer.catch(() => known.delete(token));
      return viewer;
    },
    forget(headers) {
      known.delete(sessionCookieOf(headers) ?? '');
    },
  };
}

export function sessionCookieOf({ cookie }: Pick<IncomingHttpHeaders, 'cookie'>): string | null {
  return SESSION_COOKIE.exec(cookie ?? '')?.[1] ?? null;
}
