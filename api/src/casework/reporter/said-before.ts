import type { PoolClient } from 'pg';

import { uuidOfPhoto } from '../../media/index.ts';
import type { EventKind } from '../../reports/index.ts';

/** Whether the reporter's last words of this kind are these, with no photo that is new: a form that was sent twice. */
export async function saidBefore(
  client: PoolClient,
  reportId: bigint,
  kind: EventKind,
  words: string,
  photoIds: readonly string[] = [],
): Promise<boolean> {
  const uuids = [...new Set(photoIds)].map(uuidOfPhoto);
  const { rows } = await client.query<{ said: boolean }>(
    `select t.body = $3 and (select count(*) from photo where report_id = $1 and id = any($4::uuid[])) = $5 as said
     from report_event e join report_text t on t.id = (e.facts->>'textId')::bigint
     where e.report_id = $1 and e.kind = $2 order by e.id desc limit 1`,
    [reportId, kind, words, uuids.filter((uuid) => uuid !== null), uuids.length],
  );
  return rows[0]?.said === true;
}
