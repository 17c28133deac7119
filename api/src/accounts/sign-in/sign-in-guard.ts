import type { Database, Secrets } from '../../platform/index.ts';

/** Counts failures to sign in, in the database, so that every process counts the same. */
export interface SignInGuard {
  /** Counts one attempt as a failure until it is forgiven. `retryAfterSeconds` is 0 when it may go on. */
  begin(attempt: SignInAttempt): Promise<{ retryAfterSeconds: number }>;
  /** The attempt was right after all. */
  forgive(attempt: SignInAttempt): Promise<void>;
}

interface SignInAttempt {
  /** What is tried to be opened: an email address, or a session whose password is asked again. */
  readonly account: string;
  readonly clientAddress: string;
}

const WINDOW_MINUTES = 15;
/** One person's typing errors; a whole office behind one address; a guess spread over many addresses. */
const LIMITS = { pair: 10, address: 100, account: 100 } as const;

const BEGIN = `insert into auth_attempt as known (key, failures, window_start)
select key, 1, now() from unnest($1::bytea[]) as key
on conflict (key) do update set
  failures = case when known.window_start > now() - interval '${String(WINDOW_MINUTES)} minutes' then known.failures + 1 else 1 end,
  window_start = case when known.window_start > now() - interval '${String(WINDOW_MINUTES)} minutes' then known.window_start else now() end
returning key, failures,
  ceil(extract(epoch from window_start + interval '${String(WINDOW_MINUTES)} minutes' - now()))::int as seconds`;

const FORGIVE = `update auth_attempt set failures = case when key = $2 then 0 else greatest(0, failures - 1) end
where key = any($1::bytea[])`;

/**
 * Counted before the password is looked at, so that guesses sent at once do not slip through together.
 * Names and addresses enter the table as HMACs only.
 */
export function createSignInGuard(database: Database, secrets: Secrets): SignInGuard {
  const keysOf = ({ account, clientAddress }: SignInAttempt) => {
    const key = (...parts: string[]) => secrets.hmacs('sign-in-attempt', parts.join('\n'))[0];
    return {
      pair: key('pair', account.toLowerCase(), clientAddress),
      address: key('address', clientAddress),
      account: key('account', account.toLowerCase()),
    };
  };
  return {
    async begin(attempt) {
      const keys = keysOf(attempt);
      const rows = await database.query<{ key: Buffer; failures: number; seconds: number }>(BEGIN, [
        sorted(keys),
      ]);
      const over = rows.filter(({ key, failures }) =>
        (['pair', 'address', 'account'] as const).some(
          (kind) => keys[kind].equals(key) && failures > LIMITS[kind],
        ),
      );
      return { retryAfterSeconds: Math.max(0, ...over.map(({ seconds }) => seconds)) };
    },
    async forgive(attempt) {
      const keys = keysOf(attempt);
      await database.query(FORGIVE, [sorted(keys), keys.pair]);
    },
  };
}

/** Attempts of today are enough to remember; sessions and challenges that have run out open nothing. */
export async function sweepSignInAttempts(database: Database): Promise<void> {
  await database.query('delete from auth_session where expires_at < now()');
  await database.query('delete from auth_verification where expires_at < now()');
  await database.query("delete from auth_attempt where window_start < now() - interval '1 day'");
}

/** Rows are locked in one order by everybody. */
function sorted(keys: Readonly<Record<string, Buffer>>): Buffer[] {
  return Object.values(keys).sort((one, other) => Buffer.compare(one, other));
}
