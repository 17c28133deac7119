import { createUser } from '../../src/accounts/index.ts';
import { createLog, openDatabase } from '../../src/platform/index.ts';

const PASSWORD = 'a-password-for-benchmarks';
const EMAIL = 'bench@tanggap.local';

/** The session cookie of a new operator. */
export async function signInAsOperator(address: string, databaseUrl: string): Promise<string> {
  const database = await openDatabase({ address: { url: databaseUrl }, log: createLog('error') });
  try {
    await createUser(database, { email: EMAIL, name: 'Bench', role: 'OPERATOR', password: PASSWORD });
  } finally {
    await database.close();
  }
  const answer = await fetch(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (!answer.ok || cookies.length === 0) throw new Error(`Signing in failed: ${await answer.text()}`);
  return cookies.join('; ');
}
