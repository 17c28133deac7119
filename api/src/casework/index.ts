import { BulkResolver } from './graphql/bulk.resolver.ts';
import { ColleaguesResolver } from './graphql/colleagues.resolver.ts';
import { DuplicatesResolver } from './graphql/duplicates.resolver.ts';
import { HandOverResolver } from './graphql/hand-over.resolver.ts';
import { type NeighbourDeps, NeighboursResolver } from './graphql/neighbours.resolver.ts';
import { ReporterResolver } from './graphql/reporter.resolver.ts';
import type { CaseworkDeps } from './graphql/run-step.ts';
import { SuperviseResolver } from './graphql/supervise.resolver.ts';
import { WorkResolver } from './graphql/work.resolver.ts';

export type { CaseworkDeps };
export { answerQuestion } from './reporter/answer-question.ts';
export { confirmReport, rateReport, reopenOwnReport, withdrawReport } from './reporter/judge-solution.ts';
export { limitOwnSteps } from './reporter/limit-own-steps.ts';
export { ownSteps } from './reporter/own-steps.rules.ts';
export { migrations } from './casework.migration.ts';
export { followCalendars } from './timed/follow-calendars.ts';
export { takeTimedSteps } from './timed/take-timed-steps.ts';

/** Working a report to its end: by its agency, between agencies, and with its reporter. */
export function caseworkResolvers(deps: NeighbourDeps): readonly object[] {
  return [
    new WorkResolver(deps),
    new HandOverResolver(deps),
    new ReporterResolver(deps),
    new ColleaguesResolver(deps),
    new DuplicatesResolver(deps),
    new SuperviseResolver(deps),
    new BulkResolver(deps),
    new NeighboursResolver(deps),
  ];
}
