import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '../accounts/index.ts';
import { type Connection, Cursor, pageSize, totalCount, type TotalCount } from '../platform/graphql/index.ts';
import type { Secrets } from '../platform/index.ts';
import type { LogPosition } from './read-log.ts';
import { openListCursor, sealListCursor } from './list-cursor.ts';
import { countByStatus, countReports, findReport, findReportByCode, listReports } from './read-reports.ts';
import { findEvent } from './find-event.ts';
import { ReportEvent } from './report-event.type.ts';
import { isInternal } from './report-life.rules.ts';
import { ReportOrder } from './report.enums.ts';
import type { SnapshotOfReports } from './report-connection.resolver.ts';
import { columnsAsked } from './report-columns.ts';
import { Report, ReportConnection } from './report.type.ts';
import { ReportCounts } from './report-counts.type.ts';
import { readOwnReport } from './read-own-report.ts';
import { ReportFilterInput, resolveCityFilter, type FilterNames } from './report-filter.input.ts';
import { readReportCode } from './report-code.rules.ts';
import { ReportGroup, type ReportWorld } from './report-group.ts';
import type { ReportRow } from './report-row.ts';

import { SharedCounts } from './shared-counts.ts';
import type { Reader } from './viewer-rights.ts';

export interface ReportQueryDeps {
  readonly world: ReportWorld;
  readonly names: FilterNames;
  readonly secrets: Secrets;
  /** Up to where everything in the log is readable now. */
  readonly logPosition: () => LogPosition;
  readerOf(context: RequestContext): Reader;
}

/** The account that "me" means in a filter. */
function accountOf({ viewer }: RequestContext): string | null {
  return viewer.kind === 'staff' ? viewer.accountId : null;
}

@Resolver()
export class ReportQueryResolver {
  private readonly counts: SharedCounts;

  constructor(private readonly deps: ReportQueryDeps) {
    this.counts = new SharedCounts(async (reader, filter) =>
      countByStatus(deps.world.database, reader, filter),
    );
  }

  @Query(() => Report, {
    nullable: true,
    description: 'By its spoken code. Null when there is none, or none that the viewer may see.',
  })
  async report(
    @Arg('code', () => String) code: string,
    @Ctx() context: RequestContext,
  ): Promise<Report | null> {
    const read = readReportCode(code);
    if (read === null) return null;
    const reader = this.deps.readerOf(context);
    return this.one(await findReportByCode(this.deps.world.database, reader, read), reader);
  }

  @Query(() => Report, {
    nullable: true,
    description: "The reporter's own report, whole, by its private tracking token.",
  })
  async ownReport(@Arg('trackingToken', () => String) trackingToken: string): Promise<Report | null> {
    const row = await readOwnReport(this.deps.world, trackingToken);
    if (row === null) return null;
    const reader = { kind: 'reporter', reportId: row.id } as const;
    return new Report(row, new ReportGroup(this.deps.world, [row], reader, trackingToken));
  }

  @Query(() => ReportConnection, {
    description: 'Reports that the viewer may see, in a total order. `first` is 1 to 200.',
  })
  async reports(
    @Arg('filter', () => ReportFilterInput, { nullable: true }) input: ReportFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null | undefined,
    @Arg('orderBy', () => ReportOrder, { defaultValue: 'NEWEST' }) order: ReportOrder,
    @Ctx() context: RequestContext,
    @Info() { fieldNodes, fragments }: GraphQLResolveInfo,
  ): Promise<Connection<Report> & SnapshotOfReports> {
    const { world, secrets, names } = this.deps;
    const logPosition = this.deps.logPosition();
    const reader = this.deps.readerOf(context);
    const filter = resolveCityFilter(input, names, accountOf(context));
    const page = {
      first: pageSize(first),
      order,
      after: after == null ? null : openListCursor(secrets, after, order),
    };
    const columns = columnsAsked(fieldNodes, fragments);
    const rows = await listReports(world.database, reader, filter, page, columns);
    return this.connection(rows, { ...page, logPosition }, reader, async () =>
      totalCount(await countReports(world.database, reader, filter)),
    );
  }

  @Query(() => ReportCounts, {
    description: 'The figures of a filter bar. Statuses in the filter are honoured.',
  })
  async reportCounts(
    @Arg('filter', () => ReportFilterInput, { nullable: true }) input: ReportFilterInput | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportCounts> {
    const filter = resolveCityFilter(input, this.deps.names, accountOf(context));
    return new ReportCounts(await this.counts.of(this.deps.readerOf(context), filter));
  }

  /** For `node(id)`: an event of a report that the viewer may see. */
  async eventById(id: bigint, context: RequestContext): Promise<ReportEvent | null> {
    const { world } = this.deps;
    const found = await findEvent(world.database, this.deps.readerOf(context), id);
    if (found === null) return null;
    const sight = found.handled ? 'handler' : 'public';
    return sight === 'public' && isInternal(found.kind) ? null : new ReportEvent(found, sight, world);
  }

  /** For `node(id)`. */
  async byId(id: bigint, context: RequestContext): Promise<Report | null> {
    const reader = this.deps.readerOf(context);
    return this.one(await findReport(this.deps.world.database, reader, id), reader);
  }

  private one(row: ReportRow | null, reader: Reader): Report | null {
    return row && new Report(row, new ReportGroup(this.deps.world, [row], reader));
  }

  private connection(
    found: readonly ReportRow[],
    page: { first: number; order: ReportOrder; after: unknown; logPosition: LogPosition },
    reader: Reader,
    total: () => Promise<TotalCount>,
  ): Connection<Report> & SnapshotOfReports {
    const rows = found.slice(0, page.first);
    const group = new ReportGroup(this.deps.world, rows, reader);
    const cursor = (row: ReportRow): string =>
      sealListCursor(this.deps.secrets, {
        order: page.order,
        at: page.order === 'DUE_FIRST' ? row.queue_at : row.received_at,
        id: row.id,
      });
    const last = rows.at(-1);
    const first = rows.at(0);
    const nodes = rows.map((row) => new Report(row, group));
    return {
      nodes,
      // Lazy: a client that asks for nodes alone pays for no cursor but the page's own.
      get edges() {
        return rows.map((row, index) => ({
          cursor: cursor(row),
          node: nodes[index] ?? new Report(row, group),
        }));
      },
      get pageInfo() {
        return {
          hasNextPage: found.length > page.first,
          hasPreviousPage: page.after !== null,
          startCursor: first === undefined ? null : cursor(first),
          endCursor: last === undefined ? null : cursor(last),
        };
      },
      totalCount: total,
      logPosition: page.logPosition,
    };
  }
}
