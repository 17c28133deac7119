import { inTurns, median, say } from './harness/figures.ts';
import { GROUND_FOLDER, openGround, thousands } from './harness/ground.ts';
import { load } from './harness/load.ts';
import { launchSeconds, startOurs, startPlain } from './harness/servers.ts';

const AIM_SECONDS = 3;
const REPORTS = 100_000;
const ROUNDS = 5;
const LIST = '{ reports(filter: { city: "kupang" }, first: 50) { nodes { id code agency { slug } } } }';

/** From the start of the process until it is ready, and what it holds then and after work, beside plain Fastify. */
export async function run(): Promise<void> {
  const plainSeconds = await besidePlain();
  await launchSeconds(GROUND_FOLDER); // builds the screens where nobody has yet
  const { launched = [] } = await inTurns(ROUNDS, { launched: async () => launchSeconds(GROUND_FOLDER) });
  say(
    `  the launcher with its own PostgreSQL, ${thousands(REPORTS)} reports: ${median(launched).toFixed(2)} s until ` +
      `/health/ready; ratio to plain Fastify on a database that stands ${(median(launched) / plainSeconds).toFixed(1)}`,
  );
}

/** Answers the seconds that plain Fastify took. */
async function besidePlain(): Promise<number> {
  const ground = await openGround();
  try {
    const empty = await ground.copy(0);
    const full = await ground.copy(REPORTS);
    const begin = async (start: () => ReturnType<typeof startOurs>, work: string | null) => {
      const server = await start();
      const atStart = server.residentMegabytes();
      if (work !== null) {
        const url = `${server.address}/graphql`;
        await load({ kind: 'list', url, query: work, connections: 16, seconds: 4 });
      }
      const result = { seconds: server.startMilliseconds / 1000, atStart, after: server.residentMegabytes() };
      await server.stop();
      return result;
    };
    const results = await inTurns(ROUNDS, {
      full: async () => begin(async () => startOurs(full), LIST),
      empty: async () => begin(async () => startOurs(empty), null),
      plain: async () => begin(async () => startPlain(full), null),
    });
    const of = (name: string, figure: 'seconds' | 'atStart' | 'after') =>
      median((results[name] ?? []).map((result) => result[figure]));
    say(
      `  start on ${thousands(REPORTS)} reports: ${of('full', 'seconds').toFixed(2)} s (aim < ${String(AIM_SECONDS)}), ` +
        `on none ${of('empty', 'seconds').toFixed(2)} s, plain Fastify ${of('plain', 'seconds').toFixed(2)} s; ` +
        `ratio to plain ${(of('full', 'seconds') / of('plain', 'seconds')).toFixed(1)}`,
    );
    say(
      `  memory of the api: ${of('full', 'atStart').toFixed(0)} MB with ${thousands(REPORTS)} reports, ` +
        `${of('empty', 'atStart').toFixed(0)} MB with none (ratio ${(of('full', 'atStart') / of('empty', 'atStart')).toFixed(2)}), ` +
        `${of('full', 'after').toFixed(0)} MB after 4 s of lists; plain Fastify ${of('plain', 'atStart').toFixed(0)} MB`,
    );
    return of('plain', 'seconds');
  } finally {
    await ground.close();
  }
}
