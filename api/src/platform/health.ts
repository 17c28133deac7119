import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Database } from './database.ts';

/** Answers null when all is well, else what is wrong, in words that an operator of the machine may read. */
export type Probe = () => Promise<string | null>;

export interface HealthOptions {
  readonly database: Database;
  readonly registry: Registry;
  /** Beyond the database, by name: `event-log` may tell that its horizon stalls. */
  readonly probes?: Readonly<Record<string, Probe>>;
  /** While it says true, no new work is wanted here. */
  readonly draining: () => boolean;
}

const probeMilliseconds = 2000;

/** One per app: the default registry of prom-client is shared by a whole process, and tests start many apps. */
export function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** `/health/live`: the process answers. `/health/ready`: it can serve. `/metrics`: figures for Prometheus. */
export function registerHealth(server: FastifyInstance, options: HealthOptions): void {
  const { registry, draining } = options;
  measureConnections(registry, options.database);
  const probes = { database: databaseProbe(options.database), ...options.probes };
  const quiet = { logLevel: 'warn' as const };

  server.get('/health/live', quiet, (_request, reply) => reply.send({ status: 'live' }));

  server.get('/health/ready', quiet, async (_request, reply) => {
    const names = Object.entries(probes);
    const found = await Promise.all(names.map(async ([name, probe]) => [name, await ask(probe)] as const));
    const wrong = Object.fromEntries(found.filter(([, trouble]) => trouble !== null));
    const ready = Object.keys(wrong).length === 0 && !draining();
    const status = draining() ? 'draining' : ready ? 'ready' : 'not ready';
    return reply.status(ready ? 200 : 503).send({ status, ...wrong });
  });

  server.get('/metrics', quiet, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

/** Statements that wait in `writing` are writers who wait; in `tail` none ever should. */
function measureConnections(registry: Registry, database: Database): void {
  new Gauge({
    name: 'tanggap_database_connections',
    help: 'Connections to PostgreSQL by what they are for, and statements that wait for one.',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [pool, { open, idle, waiting }] of Object.entries(database.connections())) {
        this.set({ pool, state: 'busy' }, open - idle);
        this.set({ pool, state: 'idle' }, idle);
        this.set({ pool, state: 'waiting' }, waiting);
      }
    },
  });
}

function databaseProbe(database: Database): Probe {
  return async () => {
    await database.query('select 1');
    return null;
  };
}

async function ask(probe: Probe): Promise<string | null> {
  const late = new Promise<string>((resolve) => {
    setTimeout(resolve, probeMilliseconds, 'does not answer in time').unref();
  });
  try {
    return await Promise.race([probe(), late]);
  } catch {
    return 'does not answer';
  }
}
