import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { inTurns, median, quantile, say } from './harness/figures.ts';
import { openGround, thousands } from './harness/ground.ts';
import { preparePlain } from './harness/plain-statements.ts';
import { startOurs, startPlain } from './harness/servers.ts';
import { SUBMIT } from './submit.bench.ts';

const REPORTS = 100_000;
const ROUNDS = 5;
const SENT = 200;
const FOLLOW = 'subscription { reportChanged { kind event { kind } report { code description } } }';

/** Milliseconds from sending a report until a subscriber of another socket has it. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const url = await ground.copy(REPORTS);
    await preparePlain(url);
    const [ours, plain] = [await startOurs(url), await startPlain(url)];
    const own = await followOurs(ours.address);
    const reference = await followPlain(plain.address);
    const measure = async (address: string, path: string, heard: Map<string, (at: number) => void>) => {
      const times: number[] = [];
      for (let count = 0; count < SENT; count++) times.push(await sendOne(`${address}${path}`, heard));
      return times;
    };
    await measure(ours.address, '/graphql', own.heard);
    await measure(plain.address, '/submit-live', reference.heard);
    const results = await inTurns(ROUNDS, {
      own: async () => measure(ours.address, '/graphql', own.heard),
      plain: async () => measure(plain.address, '/submit-live', reference.heard),
    });
    const at = (name: string, share: number) => quantile((results[name] ?? []).flat(), share);
    const n = (results['own'] ?? []).flat().length;
    const ratio = median(
      (results['own'] ?? []).map((times, round) => median(times) / median(results['plain']?.[round] ?? [])),
    );
    say(
      `  submit → seen, ${thousands(REPORTS)} reports kept, n ${String(n)}: p50 ${at('own', 0.5).toFixed(1)} ms, ` +
        `p99 ${at('own', 0.99).toFixed(1)} ms; plain ws after one insert: p50 ${at('plain', 0.5).toFixed(1)} ms, ` +
        `p99 ${at('plain', 0.99).toFixed(1)} ms; ratio of p50 ${ratio.toFixed(1)}`,
    );
    own.close();
    reference.close();
    await ours.stop();
    await plain.stop();
  } finally {
    await ground.close();
  }
}

interface Follower {
  readonly heard: Map<string, (at: number) => void>;
  readonly close: () => void;
}

let sent = 0;

async function sendOne(url: string, heard: Follower['heard']): Promise<number> {
  const description = `Lubang nomor ${String(++sent)} pada ${String(process.hrtime.bigint())}`;
  const seen = new Promise<number>((resolve) => heard.set(description, resolve));
  const begin = performance.now();
  const input = {
    clientId: `seen-${String(process.hrtime.bigint()).padStart(20, '0')}`,
    categoryCode: 'JALAN_RUSAK',
    description,
    longitude: 123.6 + (sent % 500) / 20_000,
    latitude: -10.18,
    accuracyMeters: 9,
    placeSource: 'GPS',
  };
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SUBMIT, variables: { input } }),
  });
  const text = await answer.text();
  if (!text.includes('trackingToken')) throw new Error(text.slice(0, 300));
  return (await seen) - begin;
}

function tell(heard: Follower['heard'], description: string | undefined): void {
  heard.get(description ?? '')?.(performance.now());
  heard.delete(description ?? '');
}

async function followOurs(address: string): Promise<Follower> {
  const heard: Follower['heard'] = new Map();
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    lazy: false,
  });
  await new Promise<void>((resolve) =>
    client.on('connected', () => {
      resolve();
    }),
  );
  client.subscribe<{ reportChanged: { report: { description: string } | null } }>(
    { query: FOLLOW },
    {
      next: ({ data }) => {
        tell(heard, data?.reportChanged.report?.description);
      },
      error: (error) => {
        throw new Error(JSON.stringify(error));
      },
      complete: () => undefined,
    },
  );
  return { heard, close: () => void client.dispose() };
}

async function followPlain(address: string): Promise<Follower> {
  const heard: Follower['heard'] = new Map();
  const socket = new WebSocket(`${address.replace('http', 'ws')}/live`);
  socket.on('message', (data: Buffer) => {
    tell(heard, (JSON.parse(data.toString()) as { description: string }).description);
  });
  await once(socket, 'open');
  return {
    heard,
    close: () => {
      socket.close();
    },
  };
}
