export { simulateCity, type Simulated, type SimulateOptions } from './simulate-city.ts';
export { ensureDemonstrationUsers } from './demonstration/demonstration-accounts.ts';
export type { DemonstrationDeps } from './demonstration/demonstration.types.ts';
export { seedDemonstration } from './demonstration/seed-demonstration.ts';
export { startDemonstration } from './demonstration/start-demonstration.ts';
