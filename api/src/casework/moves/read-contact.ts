import type { Secrets } from '../../platform/index.ts';
import {
  type ChangeDeps,
  type Contact,
  isRefusal,
  keepText,
  openContact,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { needWords, REASON_LIMIT } from '../words.ts';

/** Who reported it, and how to reach them: for a stated reason, and not without its being logged. */
export async function readContact(
  deps: ChangeDeps & { readonly secrets: Secrets },
  act: Omit<Act, 'version'>,
  reason: string,
): Promise<Contact | RefusalData> {
  const words = needWords(reason, 'reason', REASON_LIMIT);
  if (typeof words !== 'string') return words;
  let contact: Contact = { name: null, phone: null, email: null };
  const done = await actOnReport(deps, { ...act, version: null }, 'readContact', async (report, client) => {
    contact = await openContact(client, deps.secrets, report);
    const textId = await keepText(client, report.id, words);
    return { kind: 'CONTACT_READ', actor: actorOf(act.viewer), patch: {}, facts: { textId } };
  });
  return isRefusal(done) ? done : contact;
}
