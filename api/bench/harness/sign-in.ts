import { createUser, type Role } from '../../src/accounts/index.ts';
import { createLog, openDatabase } from '../../src/platform/index.ts';

const PASSWORD = 'a-password-for-benchmarks';

/** The session cookie of a new operator. */
export async function signInAsOperator(address: string, databaseUrl: string): Promise<string> {
  return signInAs(address, databaseUrl, 'OPERATOR');
}

/** The session cookie of somebody new. */
export async function signInAs(
  address: string,
  databaseUrl: string,
  role: Role,
  agencySlug?: string,
): Promise<string> {
  const email = `${role.toLowerCase()}@bench.local`;
  const database = await openDatabase({ address: { url: databaseUrl }, log: createLog('error') });
  try {
    const [agency] = await database.query<{ id: number }>('select id from agency where slug = $1', [
      agencySlug ?? '',
    ]);
    await createUser(database, {
      ...{ email, name: 'Bench', role, password: PASSWORD, agencyId: agency?.id ?? null },
    });
  } finally {
    await database.close();
  }
  const answer = await fetch(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (!answer.ok || cookies.length === 0) throw new Error(`Signing in failed: ${await answer.text()}`);
  return cookies.join('; ');
}
