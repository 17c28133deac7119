import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import pg from 'pg';
import { connectionConfig, type Database, type Logger, type Secrets } from '../platform/index.ts';

export const SIGN_IN_PATH = '/auth';
export const PASSWORD_LENGTH = { minPasswordLength: 10, maxPasswordLength: 128 } as const;
const SESSION_SECONDS = 14 * 24 * 3600;

export interface SignInOptions {
  readonly database: Database;
  readonly secrets: Secrets;
  /** Cookies are `Secure` when it starts with https. */
  readonly publicUrl: string;
  readonly log: Logger;
}

export type SignIn = ReturnType<typeof createSignIn>;

/** better-auth on our tables: sessions in the database, a signed cookie, nobody signs up by themselves. */
export function createSignIn({ database, secrets, publicUrl, log }: SignInOptions) {
  // A pool of its own: it expects the driver's usual types, and ours returns instants as text.
  const pool = new pg.Pool({ ...connectionConfig(database.address), max: 3 });
  pool.on('error', (error) => {
    log.warn({ err: error }, 'an idle sign-in connection was lost');
  });
  const auth = betterAuth({
    appName: 'Tanggap',
    baseURL: publicUrl,
    basePath: SIGN_IN_PATH,
    secret: secrets.keys('sign-in')[0].export().toString('hex'),
    database: pool,
    emailAndPassword: { enabled: true, disableSignUp: true, ...PASSWORD_LENGTH },
    user: { modelName: 'auth_user', fields: userColumns, additionalFields },
    session: {
      modelName: 'auth_session',
      fields: sessionColumns,
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true, // reading who asks never writes
    },
    account: { modelName: 'auth_account', fields: accountColumns },
    verification: { modelName: 'auth_verification', fields: verificationColumns },
    // Failures are counted by sign-in-guard.ts, per account and address and in every process.
    rateLimit: { enabled: false },
    // Who may ask was checked in sign-in.routes.ts; asked again here with what is known of the request.
    trustedOrigins: (request) => [originOf(request) ?? publicUrl],
    telemetry: { enabled: false },
    logger: {
      log: (level, message) => {
        log[level === 'error' ? 'warn' : 'debug'](message);
      },
    },
    advanced: {
      cookiePrefix: 'tanggap',
      useSecureCookies: publicUrl.startsWith('https:'),
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true }, // where staff are is nobody's business
      database: { generateId: () => randomUUID() },
    },
  });
  return { auth, close: async () => pool.end() };
}

/** The address that the browser used, which sign-in.routes.ts puts into the request. */
function originOf(request: Request | undefined): string | null {
  return request === undefined ? null : new URL(request.url).origin;
}

const userColumns = { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' };

const additionalFields = {
  role: { type: 'string', required: true, input: false },
  agencyId: { type: 'number', required: false, input: false, fieldName: 'agency_id' },
  cityId: { type: 'number', required: false, input: false, fieldName: 'city_id' },
  disabledAt: { type: 'date', required: false, input: false, fieldName: 'disabled_at' },
} as const;

const sessionColumns = {
  expiresAt: 'expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  userId: 'user_id',
};

const accountColumns = {
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'user_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

const verificationColumns = { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' };
