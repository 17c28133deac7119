import { AccountRefusal, createUser } from '../../accounts/index.ts';
import type { Database, Secrets } from '../../platform/index.ts';

export interface DemonstrationUser {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const USERS = [
  { role: 'ADMINISTRATOR', email: 'administrator@demo.tanggap.local', name: 'Administrator (demo)' },
  { role: 'OPERATOR', email: 'operator@demo.tanggap.local', name: 'Operator (demo)' },
] as const;

/** Without letters and digits that look alike. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

/**
 * One account for each role that has a screen. Their passwords follow from the secret of the demonstration's own
 * folder, so that they can be shown at every start, and whoever is signed in stays so.
 */
export async function ensureDemonstrationUsers(
  database: Database,
  secrets: Secrets,
): Promise<readonly DemonstrationUser[]> {
  const shown: DemonstrationUser[] = [];
  for (const user of USERS) {
    const password = passwordOf(secrets, user.email);
    await createUser(database, { ...user, password }).catch((error: unknown) => {
      if (!(error instanceof AccountRefusal)) throw error; // it is there from an earlier start
    });
    shown.push({ role: user.role, email: user.email, password });
  }
  return shown;
}

function passwordOf(secrets: Secrets, email: string): string {
  const [mac] = secrets.hmacs('demonstration-password', email);
  const letters = [...mac.subarray(0, 12)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
