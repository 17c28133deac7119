import type pg from 'pg';
import type { Database, RefusalData } from '../../platform/index.ts';
import type { Viewer } from '../viewer.ts';
import { administer } from './administer.ts';
import { NO_SUCH_THING } from './administration.refusals.ts';
import { findPerson, type PersonRow } from './person.ts';
import { removeSecondFactor } from './users.ts';

/** What can be done to an account as a whole. */
const ACTS = {
  disablePerson: {
    action: 'PERSON_DISABLED',
    act: async (client: pg.PoolClient, { accountId }: PersonRow) => {
      await client.query('update auth_user set disabled_at = now() where id = $1 and disabled_at is null', [
        accountId,
      ]);
      await endAllSessions(client, accountId);
    },
  },
  enablePerson: {
    action: 'PERSON_ENABLED',
    act: async (client: pg.PoolClient, { accountId }: PersonRow) => {
      await client.query('update auth_user set disabled_at = null where id = $1', [accountId]);
    },
  },
  endSessions: {
    action: 'SESSIONS_ENDED',
    act: async (client: pg.PoolClient, { accountId }: PersonRow) => endAllSessions(client, accountId),
  },
  removeSecondFactor: {
    action: 'SECOND_FACTOR_REMOVED',
    act: async (client: pg.PoolClient, { accountId }: PersonRow) => {
      await removeSecondFactor(client, accountId);
      await endAllSessions(client, accountId);
    },
  },
} as const;

/** Disables, enables, signs out everywhere, or takes a lost second factor off. */
export async function actOnPerson(
  database: Database,
  viewer: Viewer,
  operation: keyof typeof ACTS,
  number: bigint,
): Promise<{ readonly person: PersonRow } | RefusalData> {
  return administer(database, viewer, async ({ client, refusal, otherAdministrators, record }) => {
    const before = await findPerson(client, number);
    const others = before === null ? 0 : otherAdministrators({ ...before, id: before.accountId });
    const no = refusal(operation, { to: before, otherAdministrators: others });
    if (before === null || no !== null) return no ?? NO_SUCH_THING;
    const { action, act } = ACTS[operation];
    await act(client, before);
    await record({ cityId: before.cityId, action, subject: `${before.name} <${before.email}>` });
    return { person: (await findPerson(client, number)) ?? before };
  });
}

async function endAllSessions(client: pg.PoolClient, accountId: string): Promise<void> {
  await client.query('delete from auth_session where user_id = $1', [accountId]);
}
