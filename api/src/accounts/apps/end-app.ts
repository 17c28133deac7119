import type { Database, RefusalData } from '../../platform/index.ts';
import { administer } from '../people/administer.ts';
import { NO_SUCH_THING } from '../people/administration.refusals.ts';
import type { Viewer } from '../viewer.ts';
import { type ApiKeyRow, type AppRow, findOpenApp, KEY_COLUMNS } from './app.ts';

/** Ends an app with all its keys, at once and for good. */
export async function endApp(
  database: Database,
  viewer: Viewer,
  appId: bigint,
): Promise<{ readonly app: AppRow } | RefusalData> {
  return administer(database, viewer, async ({ client, refusal, record }) => {
    const app = await findOpenApp(client, appId);
    const no = refusal('endApp', { to: app });
    if (app === null || no !== null) return no ?? NO_SUCH_THING;
    await client.query('update app_key set revoked_at = now() where app_id = $1 and revoked_at is null', [
      app.id,
    ]);
    const { rows } = await client.query<{ endedAt: string }>(
      'update app set ended_at = now() where id = $1 returning ended_at as "endedAt"',
      [app.id],
    );
    await record({ cityId: app.cityId, action: 'APP_ENDED', subject: app.name });
    return { app: { ...app, endedAt: rows[0]?.endedAt ?? null } };
  });
}

/** Revoked again, a key stays as it was. */
export async function revokeApiKey(
  database: Database,
  viewer: Viewer,
  keyId: bigint,
): Promise<{ readonly app: AppRow } | RefusalData> {
  return administer(database, viewer, async ({ client, refusal, record }) => {
    const { rows } = await client.query<ApiKeyRow>(`select ${KEY_COLUMNS} from app_key where id = $1`, [
      keyId,
    ]);
    const app = rows[0] === undefined ? null : await findOpenApp(client, rows[0].appId);
    const no = refusal('revokeApiKey', { to: app });
    if (rows[0] === undefined || app === null || no !== null) return no ?? NO_SUCH_THING;
    if (rows[0].revokedAt === null) {
      await client.query('update app_key set revoked_at = now() where id = $1', [keyId]);
      const subject = `${app.name}, tgp_${rows[0].prefix}`;
      await record({ cityId: app.cityId, action: 'API_KEY_REVOKED', subject });
    }
    return { app };
  });
}
