import { createHash, randomBytes } from 'node:crypto';
import websocket from '@fastify/websocket';
import Fastify from 'fastify';
import pg from 'pg';

import {
  INSERT_PLAIN,
  LIST_PLAIN,
  MOVE_PLAIN,
  QUEUE_PLAIN,
  plainValues,
  type PlainInput,
  SAMPLE,
} from './plain-statements.ts';

/** What the benchmarks are compared with: Fastify, one prepared statement a request, nothing else. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const server = Fastify();
await server.register(websocket);
const { rows } = await pool.query<unknown[]>({ text: SAMPLE, rowMode: 'array' });
const sample = rows[0] ?? [];

async function insert(input: PlainInput): Promise<string> {
  const code = randomBytes(8).toString('hex');
  const hash = createHash('sha256').update(input.clientId).digest();
  await pool.query({ name: 'insert', text: INSERT_PLAIN, values: plainValues(sample, input, code, hash) });
  return code;
}

server.post<{ Body: { variables: { input: PlainInput } } }>('/submit', async (request) => {
  return { code: await insert(request.body.variables.input), trackingToken: 'none' };
});

server.get('/list', async () => {
  const found = await pool.query<object>({ name: 'list', text: LIST_PLAIN });
  return { reports: found.rows };
});

server.get<{ Querystring: { agency: string } }>('/queue', async (request) => {
  const values = [request.query.agency];
  const found = await pool.query<object>({ name: 'queue', text: QUEUE_PLAIN, values });
  return { reports: found.rows };
});

server.post<{ Body: { id: string; version: number } }>('/move', async (request) => {
  const { id, version } = request.body;
  const moved = await pool.query<object>({ name: 'move', text: MOVE_PLAIN, values: [id, version] });
  return { moved: moved.rows };
});

server.get('/live', { websocket: true }, () => undefined);

server.post<{ Body: { variables: { input: PlainInput } } }>('/submit-live', async (request) => {
  const { input } = request.body.variables;
  const code = await insert(input);
  const frame = JSON.stringify({ code, description: input.description, status: 'ASSIGNED' });
  for (const socket of server.websocketServer.clients) socket.send(frame);
  return { code, trackingToken: 'none' };
});

/** The same text to every socket, as it came. */
server.post<{ Body: { frame: string } }>('/tell', (request) => {
  const { frame } = request.body;
  for (const socket of server.websocketServer.clients) socket.send(frame);
  return { told: server.websocketServer.clients.size };
});

process.on('SIGTERM', () => {
  void server
    .close()
    .then(async () => pool.end())
    .then(() => process.exit(0));
});
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
process.stdout.write('ready\n');
