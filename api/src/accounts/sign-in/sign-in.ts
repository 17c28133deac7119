import { createHash, randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import pg from 'pg';
import {
  connectionConfig,
  type Database,
  type Logger,
  type Oidc,
  outliveLoss,
  type Secrets,
} from '../../platform/index.ts';
import { PASSWORD_LENGTH } from '../people/password.ts';
import {
  accountColumns,
  sessionColumns,
  sessionFields,
  twoFactorTables,
  userColumns,
  userFields,
  verificationColumns,
} from './auth-tables.ts';
import { citySignIn } from './city-sign-in.ts';
import { entryHooks } from './entry-hooks.ts';

export const SIGN_IN_PATH = '/auth';
const SESSION_SECONDS = 14 * 24 * 3600;

export interface SignInOptions {
  readonly database: Database;
  readonly secrets: Secrets;
  /** Cookies are `Secure` when it starts with https. */
  readonly publicUrl: string;
  /** The city's own sign-in, beside passwords. */
  readonly oidc: Oidc | null;
  readonly log: Logger;
}

export type SignIn = ReturnType<typeof createSignIn>;

/** better-auth on our tables: sessions in the database, a signed cookie, nobody signs up by themselves. */
export function createSignIn({ database, secrets, publicUrl, oidc, log }: SignInOptions) {
  // A pool of its own: it expects the driver's usual types, and ours returns instants as text.
  const pool = new pg.Pool({ ...connectionConfig(database.address), max: 3 });
  pool.on('connect', outliveLoss);
  pool.on('error', (error) => {
    log.warn({ err: error }, 'an idle sign-in connection was lost');
  });
  const auth = betterAuth({
    ...tables,
    appName: 'Tanggap',
    baseURL: publicUrl,
    basePath: SIGN_IN_PATH,
    secrets: secretsOf(secrets),
    database: pool,
    databaseHooks: entryHooks(),
    plugins: [
      twoFactor({ issuer: 'Tanggap', allowPasswordless: true, schema: twoFactorTables }),
      ...(oidc === null ? [] : [citySignIn(oidc, database)]),
    ],
    // Failures are counted by sign-in-guard.ts, per account and address and in every process.
    rateLimit: { enabled: false },
    // Who may ask was checked in sign-in.routes.ts; asked again here with what is known of the request.
    trustedOrigins: (request) => [originOf(request) ?? publicUrl],
    telemetry: { enabled: false },
    onAPIError: { errorURL: `${publicUrl}/command` },
    logger: {
      log: (level, message) => {
        log[level === 'error' ? 'warn' : 'debug'](message);
      },
    },
    advanced: advanced(publicUrl),
  });
  return { auth, close: async () => pool.end() };
}

const tables = {
  emailAndPassword: { enabled: true, disableSignUp: true, ...PASSWORD_LENGTH },
  user: { modelName: 'auth_user', fields: userColumns, additionalFields: userFields },
  session: {
    modelName: 'auth_session',
    fields: sessionColumns,
    additionalFields: sessionFields,
    expiresIn: SESSION_SECONDS,
    disableSessionRefresh: true, // reading who asks never prolongs
  },
  account: { modelName: 'auth_account', fields: accountColumns, updateAccountOnSignIn: false },
  verification: { modelName: 'auth_verification', fields: verificationColumns },
};

const advanced = (publicUrl: string) => ({
  cookiePrefix: 'tanggap',
  useSecureCookies: publicUrl.startsWith('https:'),
  disableOriginCheck: false,
  disableCSRFCheck: false,
  ipAddress: { disableIpTracking: true }, // where staff are is nobody's business
  database: { generateId: () => randomUUID() },
});

/** A version names its key whatever else stands in TANGGAP_SECRET, so that what an older one sealed still opens. */
function secretsOf(secrets: Secrets): { version: number; value: string }[] {
  return secrets.keys('sign-in').map((key) => {
    const value = key.export().toString('hex');
    return { version: createHash('sha256').update(value).digest().readUInt32BE(0), value };
  });
}

/** The address that the browser used, which sign-in.routes.ts puts into the request. */
function originOf(request: Request | undefined): string | null {
  return request === undefined ? null : new URL(request.url).origin;
}
