import { APIError } from 'better-auth/api';
import type { BetterAuthOptions } from 'better-auth';
import { z } from 'zod';

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;

const disabled = z.object({ disabledAt: z.date() });
const earlier = z.object({ session: z.object({ method: z.enum(['PASSWORD', 'PROVIDER']) }) });

/** What is asked of each session before it is made, and what is not kept of the provider's answer. */
export function entryHooks(): Hooks {
  return {
    session: {
      create: {
        async before(session, context) {
          const user = await context?.context.internalAdapter.findUserById(session.userId);
          if (disabled.safeParse(user).success) {
            throw new APIError('FORBIDDEN', { code: 'account_disabled', message: ACCOUNT_DISABLED });
          }
          return { data: { ...session, method: methodOf(context) } };
        },
      },
    },
    account: {
      create: {
        // Nothing is ever asked of the provider again.
        before: async (account) => ({
          data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
        }),
      },
    },
  };
}

const ACCOUNT_DISABLED =
  'Akun ini dinonaktifkan; hubungi administrator kota. This account is disabled; ask an administrator of the city.';

/** A session that replaces another one keeps how that one began. */
function methodOf(context: { path?: string | undefined; context: unknown } | null): 'PASSWORD' | 'PROVIDER' {
  if (context?.path?.startsWith('/callback/') === true) return 'PROVIDER';
  return earlier.safeParse(context?.context).data?.session.method ?? 'PASSWORD';
}
