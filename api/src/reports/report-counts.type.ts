import { Field, ObjectType } from 'type-graphql';

import { TotalCount, totalCount } from '../platform/graphql/index.ts';
import type { Counts } from './read-reports.ts';
import { PublicStatus } from './report-life.rules.ts';

@ObjectType({ simpleResolvers: true })
export class StatusCount {
  @Field(() => PublicStatus)
  status!: PublicStatus;
  @Field(() => TotalCount)
  count!: TotalCount;
}

@ObjectType({ simpleResolvers: true, description: 'How many reports, as the viewer may see them.' })
export class ReportCounts {
  @Field(() => [StatusCount], { description: 'All seven public statuses, also those with none.' })
  readonly byStatus: StatusCount[];
  @Field(() => TotalCount, { description: 'Open and past 200 % of their target.' })
  readonly late: TotalCount;
  @Field(() => TotalCount, { description: 'Open and with a placeCheck other than NONE.' })
  readonly border: TotalCount;
  @Field(() => TotalCount, { description: 'CRITICAL, open, and nobody has taken notice.' })
  readonly unacknowledged: TotalCount;
  @Field(() => TotalCount, {
    nullable: true,
    description:
      'Open SEALED reports of the city as one masked count, for the command center; null for everyone else.',
  })
  readonly sealed: TotalCount | null;

  constructor(counts: Counts) {
    this.byStatus = [...counts.byStatus].map(([status, count]) => ({ status, count: totalCount(count) }));
    this.late = totalCount(counts.late);
    this.border = totalCount(counts.border);
    this.unacknowledged = totalCount(counts.unacknowledged);
    this.sealed = counts.sealed === null ? null : totalCount(counts.sealed);
  }
}
