import { type Database, refuse, type RefusalData } from '../../platform/index.ts';
import { administer } from '../people/administer.ts';
import { NO_SUCH_THING } from '../people/administration.refusals.ts';
import type { Viewer } from '../viewer.ts';
import { newApiKey } from './api-key.rules.ts';
import { type ApiKeyRow, type AppRow, findOpenApp, KEY_COLUMNS } from './app.ts';

const MOST_DAYS = 730;
/** Two to change over with, and some for machines of their own. */
const MOST_OPEN_KEYS = 20;

export interface IssuedKey {
  readonly app: AppRow;
  readonly apiKey: ApiKeyRow;
  /** Shown once: only its hash is kept. */
  readonly key: string;
}

export async function issueApiKey(
  database: Database,
  viewer: Viewer,
  { appId, validDays }: { readonly appId: bigint; readonly validDays: number },
): Promise<IssuedKey | RefusalData> {
  return administer(database, viewer, async ({ client, refusal, record }) => {
    const app = await findOpenApp(client, appId);
    const no = refusal('issueApiKey', { to: app });
    if (app === null || no !== null) return no ?? NO_SUCH_THING;
    if (!(validDays >= 1 && validDays <= MOST_DAYS)) return DAYS_WRONG;
    const open = await client.query(
      'select from app_key where app_id = $1 and revoked_at is null and expires_at > now()',
      [app.id],
    );
    if ((open.rowCount ?? 0) >= MOST_OPEN_KEYS) return TOO_MANY_KEYS;
    const { key, prefix, hash } = newApiKey();
    const { rows } = await client.query<ApiKeyRow>(
      `insert into app_key (app_id, prefix, hash, expires_at) values ($1, $2, $3, now() + make_interval(days => $4))
       returning ${KEY_COLUMNS}`,
      [app.id, prefix, hash, validDays],
    );
    const [apiKey] = rows;
    if (apiKey === undefined) throw new Error('The key was not written.');
    await record({ cityId: app.cityId, action: 'API_KEY_ISSUED', subject: `${app.name}, tgp_${prefix}` });
    return { app, apiKey, key };
  });
}

const DAYS_WRONG = refuse(
  'INVALID',
  'validDays',
  `Kunci berlaku 1 sampai ${String(MOST_DAYS)} hari.`,
  `A key is valid for 1 to ${String(MOST_DAYS)} days.`,
);
const TOO_MANY_KEYS = refuse(
  'CONFLICT',
  'appId',
  `Aplikasi ini sudah punya ${String(MOST_OPEN_KEYS)} kunci yang berlaku. Cabut satu dulu.`,
  `This app has ${String(MOST_OPEN_KEYS)} valid keys already. Revoke one first.`,
);
