import fastify from 'fastify';
import { closeServer } from '../src/platform/index.ts';
import { type AppOptions, serve } from '../src/serve.ts';

/** The real life of a server process around the least of apps: it keeps rows, and answers when one is kept. */
await serve(async ({ database, env, draining }: AppOptions) => {
  await database.query('create table if not exists row_kept (n int)');
  const server = fastify({ forceCloseConnections: 'idle' });
  server.post('/rows/:n', async (request) => {
    const { n } = request.params as { n: string };
    return database.query('insert into row_kept values ($1) returning n', [n]);
  });
  server.get('/rows', async () => database.query('select n from row_kept order by n'));
  server.get('/slow', async () => {
    await database.query('select pg_sleep(1)');
    return { draining: draining() };
  });
  return {
    listen: async () => {
      await server.listen({ port: env.port, host: env.host });
    },
    warnings: [],
    signIns: async () => [{ role: 'Administrator', email: 'admin@example.org', password: 'shown-once' }],
    close: async () => closeServer(server),
  };
});
