import { inTurns, median, say } from './harness/figures.ts';
import { type Ground, openGround, thousands } from './harness/ground.ts';
import { load } from './harness/load.ts';
import { startOurs, startPlain } from './harness/servers.ts';
import { signInAs } from './harness/sign-in.ts';
import { sayGrowth, sizes } from './harness/sizes.ts';
import { withUrl } from './harness/with-url.ts';

const AGENCY = 'pupr';
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 4;

const QUEUE = `{ reports(filter: { city: "kupang", agencies: ["${AGENCY}"], open: true }, first: 50, orderBy: DUE_FIRST) {
  nodes { id code status urgency receivedAt dueAt description supportCount assigneeName place { longitude latitude }
  category { code nameId } subdistrict { code name } } } }`;

/** An officer's queue, what is due first, beside plain Fastify with one query, at two sizes of city. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const measured = [];
    for (const reports of sizes()) measured.push(await measure(ground, reports));
    sayGrowth("an officer's queue", measured);
  } finally {
    await ground.close();
  }
}

async function measure(ground: Ground, reports: number): Promise<{ own: number; plain: number }> {
  const url = await ground.copy(reports);
  // Steps of a made-up past are no part of what is measured.
  await withUrl(url, async (client) =>
    client.query('update report set next_step_at = null where next_step_at < now()'),
  );
  const [ours, plain] = [await startOurs(url), await startPlain(url)];
  try {
    return await compare({ url, reports, ours: ours.address, plain: plain.address });
  } finally {
    await ours.stop();
    await plain.stop();
  }
}

interface Contenders {
  readonly url: string;
  readonly reports: number;
  readonly ours: string;
  readonly plain: string;
}

async function compare({ url, reports, ours, plain }: Contenders): Promise<{ own: number; plain: number }> {
  const cookie = await signInAs(ours, url, 'OFFICER', AGENCY);
  const common = { kind: 'list', connections: CONNECTIONS } as const;
  const own = async (seconds: number) =>
    load({ ...common, seconds, url: `${ours}/graphql`, query: QUEUE, cookie });
  const reference = async (seconds: number) =>
    load({ ...common, seconds, url: `${plain}/queue?agency=${AGENCY}` });
  await own(3);
  await reference(3);
  const results = await inTurns(ROUNDS, {
    own: async () => own(SECONDS),
    plain: async () => reference(SECONDS),
  });
  // Milliseconds a request, from the rate: the load's own p50 knows only whole ones.
  const each = (name: string) =>
    median((results[name] ?? []).map(({ perSecond }) => (CONNECTIONS * 1000) / perSecond));
  const p = (name: string, figure: 'p50' | 'p99') =>
    median((results[name] ?? []).map((result) => result[figure])).toFixed(0);
  const ratio = each('own') / each('plain');
  say(
    `  queue of ${AGENCY}, ${thousands(reports)} reports, ${String(CONNECTIONS)} connections: ${each('own').toFixed(1)} ms ` +
      `(p50 ${p('own', 'p50')}, p99 ${p('own', 'p99')}); plain Fastify, one query: ${each('plain').toFixed(1)} ms ` +
      `(p50 ${p('plain', 'p50')}, p99 ${p('plain', 'p99')}); ratio ${ratio.toFixed(1)}`,
  );
  return { own: each('own'), plain: each('plain') };
}
