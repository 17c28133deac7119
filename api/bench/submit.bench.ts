import { inTurns, median, say } from './harness/figures.ts';
import { openGround, thousands } from './harness/ground.ts';
import { load } from './harness/load.ts';
import { preparePlain } from './harness/plain-statements.ts';
import { startOurs, startPlain } from './harness/servers.ts';

const AIM = 0.7;
const REPORTS = 100_000;
const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 32;

export const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
  ... on SubmittedReport { trackingToken report { code status agency { abbreviation } } }
  ... on Refusal { code message field } } }`;

/** Submissions a second through GraphQL, with everything that belongs to them, beside one plain insert of the row. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const url = await ground.copy(REPORTS);
    await preparePlain(url);
    const [ours, plain] = [await startOurs(url), await startPlain(url)];
    const common = { kind: 'submit', connections: CONNECTIONS } as const;
    const submit = async (seconds: number) =>
      load({ ...common, seconds, url: `${ours.address}/graphql`, query: SUBMIT });
    const insert = async (seconds: number) => load({ ...common, seconds, url: `${plain.address}/submit` });
    for (const warmUp of [submit, insert]) await warmUp(4);
    const { own = [], reference = [] } = await inTurns(ROUNDS, {
      own: async () => submit(SECONDS),
      reference: async () => insert(SECONDS),
    });
    const rate = (results: typeof own) => median(results.map(({ perSecond }) => perSecond));
    const p99 = (results: typeof own) => median(results.map((result) => result.p99));
    const ratios = own.map(({ perSecond }, round) => perSecond / (reference[round]?.perSecond ?? NaN));
    say(
      `  submissions into ${thousands(REPORTS)} reports, ${String(CONNECTIONS)} connections: ` +
        `${rate(own).toFixed(0)}/s (p99 ${p99(own).toFixed(0)} ms); plain Fastify, one insert: ` +
        `${rate(reference).toFixed(0)}/s (p99 ${p99(reference).toFixed(0)} ms); ` +
        `ratio ${median(ratios).toFixed(2)} (aim ≥ ${String(AIM)})`,
    );
    await ours.stop();
    await plain.stop();
  } finally {
    await ground.close();
  }
}
