import { Gauge, type Registry } from 'prom-client';

import type { Database, JobQueues } from '../platform/index.ts';
import { countOverdueSteps } from '../reports/index.ts';

/** A step later than this was not taken by the clock but by chance. */
const OVERDUE_SECONDS = 10;

/** What waits and what has failed, asked at each scrape. Figures that cannot be had are left out, not zero. */
export function measureJobs(
  registry: Registry,
  database: Database,
  jobs: Pick<JobQueues, 'counts'> | null,
): void {
  new Gauge({
    name: 'tanggap_jobs',
    help: 'Jobs by queue and state: created and retry wait, active run, failed were given up.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      const counts = (await jobs?.counts().catch(() => [])) ?? [];
      for (const { queue, state, count } of counts) this.set({ queue, state }, count);
    },
  });
  new Gauge({
    name: 'tanggap_timed_steps_overdue',
    help: `Reports whose next step was due over ${String(OVERDUE_SECONDS)} s ago and is not taken.`,
    registers: [registry],
    async collect() {
      this.reset();
      const count = await countOverdueSteps(database.reading, OVERDUE_SECONDS).catch(() => null);
      if (count !== null) this.set(count);
    },
  });
}
