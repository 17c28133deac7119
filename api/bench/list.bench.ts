import { inTurns, median, say } from './harness/figures.ts';
import { openGround, thousands } from './harness/ground.ts';
import { load } from './harness/load.ts';
import { startOurs, startPlain } from './harness/servers.ts';
import { signInAsOperator } from './harness/sign-in.ts';

const AIM = 0.65;
const REPORTS = 100_000;
const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 16;

/** What a feed shows of fifty reports. */
export const LIST = `{ reports(filter: { city: "kupang" }, first: 50) { nodes {
  id code status urgency receivedAt description supportCount place { longitude latitude }
  category { code nameId } agency { slug abbreviation name } subdistrict { code name } } } }`;

/** Lists of fifty with agency, category and area, rights checked, beside plain Fastify with one joining query. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const url = await ground.copy(REPORTS);
    const ours = await startOurs(url);
    const plain = await startPlain(url);
    const cookie = await signInAsOperator(ours.address, url);
    const common = { kind: 'list', connections: CONNECTIONS } as const;
    const read = async (seconds: number, who?: string) =>
      load({
        ...{ ...common, seconds, url: `${ours.address}/graphql`, query: LIST },
        ...(who === undefined ? {} : { cookie: who }),
      });
    const join = async (seconds: number) => load({ ...common, seconds, url: `${plain.address}/list` });
    for (const warmUp of [async () => read(4), async () => read(3, cookie), async () => join(4)])
      await warmUp();
    const results = await inTurns(ROUNDS, {
      stranger: async () => read(SECONDS),
      operator: async () => read(SECONDS, cookie),
      plain: async () => join(SECONDS),
    });
    const rate = (name: string) => median((results[name] ?? []).map(({ perSecond }) => perSecond));
    const ratio = (name: string) =>
      median(
        (results[name] ?? []).map(
          ({ perSecond }, at) => perSecond / (results['plain']?.[at]?.perSecond ?? NaN),
        ),
      );
    say(
      `  lists of 50 of ${thousands(REPORTS)} reports, ${String(CONNECTIONS)} connections: as a stranger ` +
        `${rate('stranger').toFixed(0)}/s, as an operator ${rate('operator').toFixed(0)}/s; plain Fastify, one query: ` +
        `${rate('plain').toFixed(0)}/s; ratios ${ratio('stranger').toFixed(2)} and ${ratio('operator').toFixed(2)} (aim ≥ ${String(AIM)})`,
    );
    await ours.stop();
    await plain.stop();
  } finally {
    await ground.close();
  }
}
