import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';

import { Cursor, DateTime, PageInfo } from '../platform/graphql/index.ts';
import { Report, ReportEvent } from '../reports/index.ts';

export const ChangeKind = { CHANGED: 'CHANGED', GONE: 'GONE' } as const;
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  valuesConfig: {
    CHANGED: { description: 'The report is new or different; `report` shows it as it is now.' },
    GONE: { description: "The report left the filter or the viewer's rights. Nothing is told but its id." },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One change of one report, in log order.' })
export class ReportChange {
  @Field(() => Cursor, {
    description: 'Position after this change: give it back as `after` or `since`, also to another process.',
  })
  cursor!: string;
  @Field(() => ChangeKind)
  kind!: 'CHANGED' | 'GONE';
  @Field(() => ID)
  reportId!: string;
  @Field(() => ReportEvent, { nullable: true, description: 'What happened; null when GONE.' })
  event!: ReportEvent | null;
  @Field(() => Report, {
    nullable: true,
    description: 'As it is now, as the viewer may see it; null when GONE.',
  })
  report!: Report | null;
}

@ObjectType({ simpleResolvers: true })
export class ReportChangeEdge {
  @Field(() => Cursor)
  cursor!: string;
  @Field(() => ReportChange)
  node!: ReportChange;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A page of the log. `pageInfo.endCursor` moves on even when everything on the page is hidden.',
})
export class ReportChangeConnection {
  @Field(() => [ReportChangeEdge])
  edges!: ReportChangeEdge[];
  @Field(() => [ReportChange])
  nodes!: ReportChange[];
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'The log as the process that answers has read it.' })
export class StreamState {
  @Field(() => Cursor, { description: 'Everything up to here has been given to subscribers.' })
  cursor!: string;
  @Field(() => DateTime, { description: "The server's clock." })
  now!: string;
  @Field(() => Float, {
    description:
      'Seconds that events have been waiting for a transaction of the database that does not end, or for a database that does not answer; 0 when they do not wait. Nothing is lost meanwhile, but nothing new is told.',
  })
  stalledSeconds!: number;
}
