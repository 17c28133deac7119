import type { PoolClient } from 'pg';
import { z } from 'zod';

import type { Secrets } from '../platform/index.ts';
import type { LockedReport } from './locked-report.ts';
import type { Contact } from './submission.rules.ts';

const words = z
  .string()
  .nullish()
  .transform((text) => text ?? null);
const contact = z.object({ name: words, phone: words, email: words });
const NOBODY: Contact = { name: null, phone: null, email: null };

/** What the reporter left, out of the vault; a part has its parent's reporter. For callers that log that they looked. */
export async function openContact(
  client: PoolClient,
  secrets: Secrets,
  report: Pick<LockedReport, 'id' | 'parent_id'>,
): Promise<Contact> {
  const { rows } = await client.query<{ sealed: Buffer }>(
    'select sealed from contact_vault where report_id in ($1, $2) order by report_id desc limit 1',
    [report.id, report.parent_id],
  );
  const plain = rows[0] && secrets.open('contact', rows[0].sealed);
  return plain ? contact.parse(JSON.parse(plain.toString())) : NOBODY;
}
