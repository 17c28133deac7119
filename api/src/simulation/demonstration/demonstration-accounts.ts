import { AccountRefusal, createUser } from '../../accounts/index.ts';
import type { Database, Secrets } from '../../platform/index.ts';

export interface DemonstrationUser {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const ROLES = [
  { role: 'ADMINISTRATOR', name: 'Administrator', ofAgency: false },
  { role: 'OPERATOR', name: 'Operator', ofAgency: false },
  { role: 'SUPERVISOR', name: 'Pengawas', ofAgency: false },
  { role: 'OFFICER', name: 'Petugas', ofAgency: true },
  { role: 'AGENCY_HEAD', name: 'Kepala', ofAgency: true },
  { role: 'AUDITOR', name: 'Auditor', ofAgency: false },
] as const;

/** Without letters and digits that look alike. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

/**
 * One account for each role; officer and head work in the agency that leads most public kinds. Their passwords follow from the secret of the demonstration's own
 * folder, so that they can be shown at every start, and whoever is signed in stays so.
 */
export async function ensureDemonstrationUsers(
  database: Database,
  secrets: Secrets,
): Promise<readonly DemonstrationUser[]> {
  const shown: DemonstrationUser[] = [];
  const busiest = await busiestAgency(database);
  for (const { role, name, ofAgency } of ROLES) {
    const email = `${role.toLowerCase().replace('agency_', '')}@demo.tanggap.local`;
    const password = passwordOf(secrets, email);
    const agencyId = ofAgency ? busiest : null;
    await createUser(database, { role, email, password, agencyId, name: `${name} (demo)` }).catch(
      (error: unknown) => {
        if (!(error instanceof AccountRefusal)) throw error; // it is there from an earlier start
      },
    );
    shown.push({ role, email, password });
  }
  return shown;
}

async function busiestAgency(database: Database): Promise<number> {
  const [agency] = await database.query<{ id: number }>(
    `select agency.id from agency join category c on c.city_id = agency.city_id and c.lead_agency = agency.slug
     where c.current and c.visibility = 'PUBLIC' and agency.kind = 'DEPARTMENT' group by agency.id order by count(*) desc, agency.id limit 1`,
  );
  if (agency === undefined) throw new Error('There is no department to demonstrate.');
  return agency.id;
}

function passwordOf(secrets: Secrets, email: string): string {
  const [mac] = secrets.hmacs('demonstration-password', email);
  const letters = [...mac.subarray(0, 12)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
