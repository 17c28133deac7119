import fastify from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { createMetrics, registerHealth, type Probe } from './health.ts';

const database = await testDatabase();
const servers: { close(): unknown }[] = [];

function server(probes: Record<string, Probe> = {}, draining = false) {
  const made = fastify();
  registerHealth(made, { database, registry: createMetrics(), probes, draining: () => draining });
  servers.push(made);
  return made;
}

afterEach(async () => {
  for (const made of servers.splice(0)) await made.close();
});

describe('health', () => {
  test('is ready while the database answers', async () => {
    const answer = await server().inject('/health/ready');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('names the part that is not well', async () => {
    const probes = { 'event-log': () => Promise.resolve('the horizon stalls') };
    const answer = await server(probes).inject('/health/ready');
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'not ready', 'event-log': 'the horizon stalls' },
    ]);
  });

  test('says nothing of an error but that there is one', async () => {
    const probes = { mail: () => Promise.reject(new Error('password secret at 10.0.0.1')) };
    expect((await server(probes).inject('/health/ready')).json()).toEqual({
      status: 'not ready',
      mail: 'does not answer',
    });
  });

  test('stays live while it drains, but not ready', async () => {
    const draining = server({}, true);
    expect((await draining.inject('/health/ready')).statusCode).toBe(503);
    expect((await draining.inject('/health/live')).statusCode).toBe(200);
  });

  test('counts for Prometheus', async () => {
    const answer = await server().inject('/metrics');
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.body).toContain('nodejs_eventloop_lag_seconds');
  });
});
