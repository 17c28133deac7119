import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';

import type { Load, LoadResult } from './load.ts';

const options = JSON.parse(process.env['LOAD'] ?? '{}') as Load;
const { url, kind, query, cookie, connections, seconds } = options;
if (!url.startsWith('http://127.0.0.1:')) throw new Error('Only this machine is loaded.');

const run = randomBytes(6).toString('hex');
let sent = 0;

/** Streets all over the city, as its reports are. */
function submission(): string {
  sent += 1;
  const input = {
    clientId: `bench-${run}-${String(sent).padStart(8, '0')}`,
    categoryCode: 'JALAN_RUSAK',
    description: `Lubang dalam di tikungan nomor ${String(sent)}, sudah ada yang jatuh.`,
    longitude: 123.575 + ((sent * 7919) % 997) / 12_000,
    latitude: -10.195 + ((sent * 104_729) % 991) / 25_000,
    accuracyMeters: 5 + (sent % 30),
    placeSource: 'GPS',
  };
  return JSON.stringify({ query, variables: { input } });
}

const isWrite = kind === 'submit';
const asked = query === undefined ? undefined : JSON.stringify({ query });
const wanted = isWrite ? '"trackingToken":"' : '"code":"';
let wrong = 0;
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  method: isWrite || query !== undefined ? 'POST' : 'GET',
  headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
  ...(isWrite || asked === undefined ? {} : { body: asked }),
  ...(isWrite ? { requests: [{ setupRequest: (request) => ({ ...request, body: submission() }) }] } : {}),
  verifyBody: (body) => {
    const right = typeof body === 'string' && body.includes(wanted);
    if (!right && wrong++ === 0) process.stderr.write(`${String(body).slice(0, 500)}\n`);
    return right;
  },
});
const { requests, latency, duration } = result;
const answer: LoadResult = {
  perSecond: requests.total / duration,
  p50: latency.p50,
  p99: latency.p99,
  failed: result.errors + result.timeouts + result.non2xx + result.mismatches,
};
process.stdout.write(JSON.stringify(answer));
