import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { GraphqlClient } from '../graphql-client.ts';
import { startServer } from '../server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'tanggap-demo-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Played {
  readonly reportChanged: {
    readonly event: { readonly kind: string; readonly actorKind: string } | null;
    readonly report: { readonly demonstration: boolean; readonly photos: { thumbUrl: string }[] } | null;
  };
}

const CHANGES = `subscription { reportChanged(filter: {}) {
  event { kind actorKind } report { demonstration photos { thumbUrl } } } }`;

it('a demonstration has residents who send photos and officers who move reports, until SIGTERM', async () => {
  const env = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' };
  const server = await startServer({ env, whole: ['--demo', '--speed', '3600'] });
  const anyone = new GraphqlClient(server.address);
  const following = anyone.follow<Played>(CHANGES);
  const played = (changes: Played[]) => changes.map(({ reportChanged }) => reportChanged);
  const isPictured = ({ event, report }: Played['reportChanged']): boolean =>
    event?.kind === 'SUBMITTED' && report !== null && report.photos.length > 0;
  const isMove = ({ event }: Played['reportChanged']): boolean =>
    event?.kind === 'ACCEPTED' && event.actorKind === 'STAFF';

  const heard = played(
    await following.until(
      (changes) => played(changes).some(isPictured) && played(changes).some(isMove),
      60_000,
    ),
  );
  expect(heard.every(({ report }) => report === null || report.demonstration)).toBe(true);
  const photo = heard.find(isPictured)?.report?.photos[0]?.thumbUrl ?? '';
  const answer = await fetch(new URL(photo, server.address));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);

  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.words()).not.toContain('"level":50');
  await following.close();
}, 120_000);
