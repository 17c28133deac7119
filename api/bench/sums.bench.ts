import { createLog, openDatabase } from '../src/platform/index.ts';
import { compareSums, foldSums, rebuildSums } from '../src/reports/index.ts';
import { inTurns, median, say } from './harness/figures.ts';
import { openGround, thousands } from './harness/ground.ts';
import { load } from './harness/load.ts';
import { startOurs } from './harness/servers.ts';
import { SUBMIT } from './submit.bench.ts';

const AIM = 0.95;
const REPORTS = 100_000;
const ROUNDS = 7;
const SECONDS = 4;
const CONNECTIONS = 32;

/** Submissions a second with the sums kept, noted and added up while they come, beside the same server without them. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const [kept, bare] = [await ground.copy(REPORTS), await ground.copy(REPORTS)];
    await asked(bare, async (database) => database.query('alter table report disable trigger user'));
    const [own, reference] = [await startOurs(kept), await startOurs(bare)];
    const submit = async (address: string, seconds: number) =>
      load({ kind: 'submit', connections: CONNECTIONS, seconds, url: `${address}/graphql`, query: SUBMIT });
    for (const { address } of [own, reference]) await submit(address, 4);
    const results = await inTurns(ROUNDS, {
      own: async () => submit(own.address, SECONDS),
      reference: async () => submit(reference.address, SECONDS),
    });
    const rates = (name: string): number[] => (results[name] ?? []).map(({ perSecond }) => perSecond);
    const ratios = rates('own').map((rate, round) => rate / (rates('reference')[round] ?? NaN));
    say(
      `  submissions into ${thousands(REPORTS)} reports with sums ${median(rates('own')).toFixed(0)}/s, without ` +
        `${median(rates('reference')).toFixed(0)}/s; ratio ${median(ratios).toFixed(3)} (aim ≥ ${String(AIM)})`,
    );
    await own.stop();
    await reference.stop();
    await asked(kept, measureFolding);
  } finally {
    await ground.close();
  }
}

type Opened = Awaited<ReturnType<typeof openDatabase>>;

async function asked(url: string, work: (database: Opened) => Promise<unknown>): Promise<void> {
  const database = await openDatabase({ address: { url }, log: createLog('error'), statementSeconds: 0 });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** What a change costs when it is added up, and building anew, each followed by the comparison with the reports. */
async function measureFolding(database: Opened): Promise<void> {
  await foldSums(database);
  await database.query(
    `update report set status = 'IN_PROGRESS' where id in (select id from report order by id limit 5000)`,
  );
  const changes = await database.query('select from report_delta');
  const folding = await secondsOf(async () => foldSums(database));
  const building = await secondsOf(async () => rebuildSums(database));
  const compared = await compareSums(database);
  say(
    `  ${thousands(changes.length)} notes added up in ${folding.toFixed(2)} s ` +
      `(${((folding / changes.length) * 1e6).toFixed(0)} µs each); built anew in ${building.toFixed(1)} s; ` +
      `${thousands(compared?.sums ?? 0)} sums, ${String(compared?.wrong ?? NaN)} of them wrong`,
  );
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
