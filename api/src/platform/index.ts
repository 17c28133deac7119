export { ADVISORY_LOCKS } from './advisory-locks.ts';
export { clean } from './clean-text.ts';
export {
  addressOfDatabase,
  connectionConfig,
  type Database,
  type DatabaseAddress,
  type DatabaseOptions,
  openDatabase,
  outliveLoss,
  type Queries,
  withConnection,
} from './database.ts';
export { entitiesIn } from './entities-in.ts';
export { type Env, type Oidc, readEnv } from './env.ts';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres/index.ts';
export { createMetrics, type HealthOptions, type Probe, registerHealth } from './health.ts';
export { demonstrationEnv, type Installation, openInstallation } from './installation.ts';
export { clientNetwork } from './client-network.ts';
export { closeServer } from './close-server.ts';
export { type JobQueues, type NewJob, openJobQueues, type QueueSettings } from './job-queues.ts';
export { exitWhenAsked, Shutdown } from './shutdown.ts';
export { createLog, type Logger } from './logging.ts';
export { Outage } from './outage.ts';
export { migrate, type Migration } from './migrate.ts';
export { errorCode, errorMessage, StartRefusal } from './start-refusal.ts';
export { createOpaqueIds, type OpaqueIds } from './opaque-id.ts';
export { createSecrets, type Secrets } from './secrets.ts';
export * from './graphql/index.ts';
export * from './morton.ts';
export { createRateLimit, type RateLimit, rateLimitMigrations, sweepRateCounts } from './rate-limit.ts';
export { type AddressProblem, webAddressProblem } from './web-address.rules.ts';
