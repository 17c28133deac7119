import { setTimeout as pause } from 'node:timers/promises';

import { type Clients, type ClientsHeard, openClients } from './harness/fan-out.ts';
import { say } from './harness/figures.ts';
import { openGround, thousands } from './harness/ground.ts';
import { preparePlain } from './harness/plain-statements.ts';
import { type RunningServer, startOurs, startPlain } from './harness/servers.ts';

const REPORTS = 10_000;
const SUBSCRIBERS = [500, 2_000, 5_000];
const DISTINCT = [1, 10, 100, 1_000];
const DISTINCT_SUBSCRIBERS = 1_000;
const EVENTS_PER_SECOND = 10;
const SECONDS = 12;
const WARM_EVENTS = 10;

/** About 600 bytes of payload; each name makes a document of its own. */
const FOLLOW = `subscription NAME { reportChanged { kind reportId cursor
  event { at kind supportCount } report { code description status urgency receivedAt dueAt place { longitude latitude }
  agency { slug name } category { code nameId } subdistrict { code name } } } }`;
const NO_LIMITS = {
  ...{ SOCKETS: '0', SOCKETS_PER_ADDRESS: '0', TOPICS_PER_ADDRESS: '0' },
  READ_COST_PER_MINUTE: '0',
};

/** What it costs to tell many at once, beside a server that only sends a ready text to every socket. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    const url = await ground.copy(REPORTS);
    await preparePlain(url);
    const frame = await frameOf(url);
    say(
      `  ${String(EVENTS_PER_SECOND)} events/s, ${String(frame.length)} bytes a frame, one shared document`,
    );
    for (const sockets of SUBSCRIBERS) {
      const plain = await plainRun(url, sockets, frame);
      const ours = await ourRun(url, sockets, 1);
      say(
        `  ${thousands(sockets)} subscribers: CPU per event and 1,000 of them ${ours.cpu.toFixed(2)} ms, ` +
          `plain ws ${plain.cpu.toFixed(2)} ms, ratio ${(ours.cpu / plain.cpu).toFixed(2)}; delivery p50 ` +
          `${told(ours)} ms, plain ${told(plain)} ms (p50/p99/last); ` +
          `${ours.kilobytes.toFixed(1)} KB each, plain ${plain.kilobytes.toFixed(1)} KB; ` +
          `heard ${String(ours.heard.count)} of ${String(ours.sent * sockets)}`,
      );
    }
    for (const distinct of DISTINCT) {
      const ours = await ourRun(url, DISTINCT_SUBSCRIBERS, distinct);
      say(
        `  ${thousands(DISTINCT_SUBSCRIBERS)} subscribers, ${thousands(distinct)} distinct: ${ours.cpu.toFixed(2)} ms ` +
          `CPU an event; delivery ${told(ours)} ms (p50/p99/last)`,
      );
    }
  } finally {
    await ground.close();
  }
}

interface Measured {
  /** Milliseconds of the processor per event and thousand subscribers. */
  readonly cpu: number;
  readonly heard: ClientsHeard;
  readonly sent: number;
  readonly kilobytes: number;
}

function told({ heard }: Measured): string {
  return heard.delays.map((delay) => delay.toFixed(0)).join('/');
}

/** The text of one frame as our subscribers get it, with a clock that can be set. */
async function frameOf(url: string): Promise<(at: string) => string> {
  const server = await startOurs(url, [], NO_LIMITS);
  const { default: WebSocket } = await import('ws');
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const frame = new Promise<string>((resolve) => {
    socket.on('open', () => {
      socket.send('{"type":"connection_init"}');
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.includes('connection_ack'))
        socket.send(
          JSON.stringify({ id: crypto.randomUUID(), type: 'subscribe', payload: { query: FOLLOW } }),
        );
      if (text.includes('"next"')) resolve(text);
      if (text.includes('"error"')) throw new Error(text.slice(0, 500));
    });
  });
  await pause(500);
  await sendEvent(server, await submitOne(server));
  const text = await frame;
  socket.close();
  await server.stop();
  const filled = (at: string): string => text.replace(/"at":"[^"]*"/, `"at":"${at}"`);
  return Object.defineProperty(filled, 'length', { value: text.length });
}

async function plainRun(url: string, sockets: number, frame: (at: string) => string): Promise<Measured> {
  const server = await startPlain(url);
  const before = server.residentMegabytes();
  const clients = await openClients({
    url: `${server.address.replace('http', 'ws')}/live`,
    sockets,
    query: null,
    distinct: 1,
  });
  const send = async (): Promise<void> => {
    await post(`${server.address}/tell`, { frame: frame(new Date().toISOString()) });
  };
  return measured({ server, clients, sockets, before, send });
}

async function ourRun(url: string, sockets: number, distinct: number): Promise<Measured> {
  const server = await startOurs(url, [], NO_LIMITS);
  const report = await submitOne(server);
  const before = server.residentMegabytes();
  const address = `${server.address.replace('http', 'ws')}/graphql`;
  const clients = await openClients({ url: address, sockets, query: FOLLOW, distinct });
  return measured({ server, clients, sockets, before, send: async () => sendEvent(server, report) });
}

async function measured(given: {
  server: RunningServer;
  clients: Clients;
  sockets: number;
  before: number;
  send: () => Promise<void>;
}): Promise<Measured> {
  const { server, clients, sockets, before, send } = given;
  const kilobytes = ((server.residentMegabytes() - before) * 1024) / sockets;
  await atPace(WARM_EVENTS, send);
  await pause(1_000);
  await clients.heard();
  const used = server.usedMilliseconds();
  const sent = EVENTS_PER_SECOND * SECONDS;
  await atPace(sent, send);
  await pause(1_000);
  const cpu = (server.usedMilliseconds() - used) / sent / (sockets / 1_000);
  const heard = await clients.heard();
  await clients.close();
  await server.stop();
  return { cpu, heard, sent, kilobytes };
}

async function atPace(events: number, send: () => Promise<void>): Promise<void> {
  const begin = performance.now();
  for (let n = 0; n < events; n++) {
    await pause(Math.max(0, begin + (n * 1000) / EVENTS_PER_SECOND - performance.now()));
    await send();
  }
}

async function sendEvent({ address }: RunningServer, reportId: string): Promise<void> {
  const query = 'mutation ($input: SupportReportInput!) { supportReport(input: $input) { __typename } }';
  await post(`${address}/graphql`, {
    query,
    variables: { input: { reportId, clientId: crypto.randomUUID() } },
  });
}

async function submitOne({ address }: RunningServer): Promise<string> {
  const input = {
    clientId: crypto.randomUUID(),
    categoryCode: 'JALAN_RUSAK',
    description: 'Lubang dalam di tikungan depan sekolah, sudah dua orang jatuh dari motor malam kemarin.',
    longitude: 123.6,
    latitude: -10.18,
    accuracyMeters: 9,
    placeSource: 'GPS',
  };
  const query =
    'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ... on SubmittedReport { report { id } } } }';
  const text = await post(`${address}/graphql`, { query, variables: { input } });
  const id = /"id":"([^"]+)"/.exec(text)?.[1];
  if (id === undefined) throw new Error(text.slice(0, 300));
  return id;
}

async function post(url: string, body: unknown): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 300));
  return text;
}
