import { createUnionType, Field, ObjectType } from 'type-graphql';

import { Refusal } from '../platform/graphql/index.ts';
import { Report } from './report.type.ts';

export { Refusal } from '../platform/graphql/index.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The report, as its reporter sees it, and the key to its private link.',
})
export class SubmittedReport {
  @Field(() => Report)
  readonly report: Report;
  @Field(() => String, {
    description:
      'Opens `/r/<trackingToken>` and `ownReport`. Whoever has it is the reporter: keep it private.',
  })
  readonly trackingToken: string;

  constructor(report: Report, trackingToken: string) {
    this.report = report;
    this.trackingToken = trackingToken;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The report after the change.' })
export class ChangedReport {
  @Field(() => Report)
  readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }
}

export const SubmitReportResult = createUnionType({
  name: 'SubmitReportResult',
  types: () => [SubmittedReport, Refusal] as const,
  resolveType: (value) => (value instanceof SubmittedReport ? SubmittedReport : Refusal),
});

export const ChangeReportResult = createUnionType({
  name: 'ChangeReportResult',
  types: () => [ChangedReport, Refusal] as const,
  resolveType: (value) => (value instanceof ChangedReport ? ChangedReport : Refusal),
});
