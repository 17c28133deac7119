import { FieldResolver, Resolver, Root } from 'type-graphql';

import { Cursor } from '../platform/graphql/index.ts';
import type { Secrets } from '../platform/index.ts';
import { type LogPosition, sealLogCursor } from './read-log.ts';
import { ReportConnection } from './report.type.ts';

/** A list of reports, and where the log was before it was read. */
export interface SnapshotOfReports {
  readonly logPosition: LogPosition;
}

@Resolver(() => ReportConnection)
export class ReportConnectionResolver {
  constructor(private readonly secrets: Secrets) {}

  @FieldResolver(() => Cursor, {
    description:
      'Where the log was before this list was read: `reportChanged(after:)` and `changes(since:)` go on from it, so that nothing falls between the list and the stream. What was written meanwhile may be in the list and be told once more.',
  })
  asOf(@Root() { logPosition }: SnapshotOfReports): string {
    return sealLogCursor(this.secrets, logPosition);
  }
}
