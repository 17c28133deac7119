import { createUnionType, Field, ObjectType } from 'type-graphql';

import type { Language } from '../platform/graphql/index.ts';
import { RefusalCode, type RefusalData } from './refusal.ts';
import { Report } from './report.type.ts';

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

@ObjectType({ simpleResolvers: true, description: 'An expected "no". Nothing was changed.' })
export class Refusal {
  @Field(() => RefusalCode)
  readonly code: RefusalCode;
  @Field(() => String, { description: "What is wrong and what to do, in the request's language." })
  readonly message: string;
  @Field(() => String, { nullable: true, description: 'The input field at fault.' })
  readonly field: string | null;

  constructor(refusal: RefusalData, language: Language) {
    this.code = refusal.code;
    this.message = refusal.words[language];
    this.field = refusal.field;
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
