import { sweepSignInAttempts } from '../accounts/index.ts';
import { applySealedNamings } from '../administration/index.ts';
import { followCalendars, takeTimedSteps } from '../casework/index.ts';
import { sweepPhotos } from '../media/index.ts';
import { sweepRateCounts } from '../platform/index.ts';
import { expireReports, foldSums } from '../reports/index.ts';
import type { AppOptions } from '../serve.ts';
import type { Sweep } from './sweeps.ts';
import type { World } from './world.ts';

export function appSweeps(world: World, { database, draining, log }: AppOptions): readonly Sweep[] {
  return [
    {
      name: 'take steps that have come due',
      everySeconds: 1,
      run: async () => {
        const { failed } = await takeTimedSteps(world.reports.change, draining);
        for (const { reportId, error } of failed)
          log.error({ err: error, reportId: String(reportId) }, 'a step that came by itself failed');
      },
    },
    {
      name: 'follow changes of the calendar',
      everySeconds: 2,
      run: async () => followCalendars(world.reports.change, world.cities, draining),
    },
    {
      name: 'expire neighbour information',
      everySeconds: 30,
      run: async () => expireReports(world.reports.change),
    },
    {
      name: 'apply namings of sealed handlers',
      everySeconds: 30,
      run: async () => applySealedNamings(database, world.reports.change),
    },
    {
      name: 'add up what was noted of reports',
      everySeconds: 5, // many together cost half of what few do, each (measured)
      run: async () => foldSums(database),
    },
    ...forgetting(world, database),
  ];
}

/** What is of no use any more. */
function forgetting(world: World, database: AppOptions['database']): readonly Sweep[] {
  return [
    { name: 'forget old counts', everySeconds: 3600, run: async () => sweepRateCounts(database) },
    {
      name: 'forget old failures to sign in, and sessions that ran out',
      everySeconds: 600,
      run: async () => sweepSignInAttempts(database),
    },
    {
      name: 'remove photos that no report took',
      everySeconds: 600,
      run: async () => sweepPhotos(world.photos),
    },
  ];
}
