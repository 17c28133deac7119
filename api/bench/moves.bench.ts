import { inTurns, median, say } from './harness/figures.ts';
import { type Ground, openGround, thousands } from './harness/ground.ts';
import { startOurs, startPlain } from './harness/servers.ts';
import { signInAs } from './harness/sign-in.ts';
import { sayGrowth, sizes } from './harness/sizes.ts';
import { withUrl } from './harness/with-url.ts';

const AGENCY = 'pupr';
const ROUNDS = 5;
const MOVES = 200;
const AT_ONCE = 8;

const PAGE = `query ($after: Cursor) { reports(filter: { city: "kupang", agencies: ["${AGENCY}"], statuses: [ASSIGNED] },
  first: 100, after: $after) { pageInfo { endCursor } nodes { id } } }`;
const ACCEPT = `mutation ($input: ReportStepInput!) { acceptReport(input: $input) {
  __typename ... on ChangedReport { report { id version status } } } }`;

/** Moves of officers through GraphQL, beside plain Fastify with one statement a move, at two sizes of city. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const measured = [];
    for (const reports of sizes()) measured.push(await measure(ground, reports));
    sayGrowth('milliseconds a move', measured);
  } finally {
    await ground.close();
  }
}

async function measure(ground: Ground, reports: number): Promise<{ own: number; plain: number }> {
  const url = await ground.copy(reports);
  const numbers = await assignMany(url);
  const [ours, plain] = [await startOurs(url), await startPlain(url)];
  try {
    return await compare({ url, reports, numbers, ours: ours.address, plain: plain.address });
  } finally {
    await ours.stop();
    await plain.stop();
  }
}

interface Contenders {
  readonly url: string;
  readonly reports: number;
  /** Of reports that the reference moves. */
  readonly numbers: string[];
  readonly ours: string;
  readonly plain: string;
}

async function compare({
  url,
  reports,
  numbers,
  ours,
  plain,
}: Contenders): Promise<{ own: number; plain: number }> {
  const cookie = await signInAs(ours, url, 'OFFICER', AGENCY);
  const ask = async (query: string, variables: object): Promise<string> =>
    post(`${ours}/graphql`, { query, variables }, cookie);
  const ids = await idsOf(ask, (ROUNDS + 1) * MOVES);
  const accept = async (reportId: string): Promise<void> => {
    const answer = await ask(ACCEPT, { input: { reportId, version: 1 } });
    if (!answer.includes('"ACCEPTED"')) throw new Error(answer);
  };
  const accepted = async (id: string): Promise<void> => {
    const answer = await post(`${plain}/move`, { id, version: 1 });
    if (!answer.includes('"version":2')) throw new Error(answer);
  };
  const own = async () => rateOf(ids.splice(0, MOVES), accept);
  const reference = async () => rateOf(numbers.splice(0, MOVES), accepted);
  await own();
  await reference();
  const results = await inTurns(ROUNDS, { own, plain: reference });
  const rate = (name: string) => median(results[name] ?? []);
  say(
    `  moves, ${thousands(reports)} reports, ${String(AT_ONCE)} at once: ${rate('own').toFixed(0)}/s; plain Fastify, ` +
      `one statement: ${rate('plain').toFixed(0)}/s; ratio ${(rate('own') / rate('plain')).toFixed(2)}`,
  );
  return { own: 1000 / rate('own'), plain: 1000 / rate('plain') };
}

/** Two sets of reports that wait: the newest for us, older ones, whose numbers are answered, for the reference. */
async function assignMany(url: string): Promise<string[]> {
  return withUrl(url, async (client) => {
    const needed = (ROUNDS + 1) * MOVES;
    await client.query('update report set next_step_at = null where next_step_at < now()');
    await client.query(
      `update report set status = 'CLOSED' where status = 'ASSIGNED' and agency_id = (select id from agency where slug = $1)`,
      [AGENCY],
    );
    const { rows } = await client.query<{ id: string }>(
      `with chosen as (select id, row_number() over (order by received_at desc) as place from report
         where visibility = 'PUBLIC' and agency_id = (select id from agency where slug = $1)
         order by received_at desc limit $2)
       update report r set status = 'ASSIGNED', version = 1, acknowledged_at = null from chosen where r.id = chosen.id
       returning r.id::text as id`,
      [AGENCY, needed * 2],
    );
    await client.query('vacuum analyze report');
    const byTime = rows.map(({ id }) => id).toSorted((a, b) => Number(BigInt(b) - BigInt(a)));
    return byTime.slice(needed);
  });
}

async function idsOf(
  ask: (query: string, variables: object) => Promise<string>,
  count: number,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  while (ids.length < count) {
    const answer = await ask(PAGE, { after });
    const { data } = JSON.parse(answer) as {
      data?: { reports: { pageInfo: { endCursor: string }; nodes: { id: string }[] } };
    };
    if (data === undefined || data.reports.nodes.length === 0) throw new Error(`Too few wait: ${answer}`);
    ids.push(...data.reports.nodes.map(({ id }) => id));
    after = data.reports.pageInfo.endCursor;
  }
  return ids.slice(0, count);
}

/** Moves a second, a few at once. */
async function rateOf(ids: string[], move: (id: string) => Promise<void>): Promise<number> {
  const count = ids.length;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) await move(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (count * 1000) / (performance.now() - began);
}

async function post(url: string, body: object, cookie?: string): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text();
}
