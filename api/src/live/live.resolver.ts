import { Arg, Ctx, Int, Query, Resolver, Root, Subscription } from 'type-graphql';

import type { RequestContext } from '../accounts/index.ts';
import { Cursor, pageSize } from '../platform/graphql/index.ts';
import type { Queries, Secrets } from '../platform/index.ts';
import {
  askedOver,
  comparePositions,
  ensureReached,
  type FilterNames,
  type LogPosition,
  openLogCursor,
  type Reader,
  ReportFilterInput,
  type ReportWorld,
  resolveFilter,
  sealLogCursor,
} from '../reports/index.ts';
import { ChangeSource } from './change-source.ts';
import { ReportChange, ReportChangeConnection } from './change.types.ts';
import type { LogTail } from './log-tail.ts';
import { changesPage, readChangesPage } from './read-changes-page.ts';
import type { ChangeView } from './read-changes.ts';
import { SharedReads } from './shared-reads.ts';

export interface LiveDeps {
  readonly world: ReportWorld;
  readonly secrets: Secrets;
  readonly names: FilterNames;
  readonly tail: LogTail;
  /** The epoch that this process found when it started. */
  readonly epoch: number;
  readerOf(context: RequestContext): Reader;
}

interface Following {
  readonly args: { filter?: ReportFilterInput | null; after?: string | null };
  readonly context: RequestContext;
}

/** The stream of all who follow the log; set once by the composition root, for decorators take no instance. */
type Follow = (following: Following) => Promise<ChangeSource>;

/** What is read for streams, and for those who ask page by page: neither waits for the other, or for who writes. */
interface Asked {
  readonly world: ReportWorld<Queries>;
  readonly reads: SharedReads;
}

function asked(world: ReportWorld, queries: Queries): Asked {
  return { world: askedOver(world, queries), reads: new SharedReads(queries) };
}

function viewOf(
  deps: LiveDeps,
  asked: Asked,
  { filter, context }: { filter: ReportFilterInput | null | undefined; context: RequestContext },
): ChangeView {
  const { secrets, names } = deps;
  const resolved = resolveFilter(filter, names, accountOf(context));
  return { ...asked, secrets, reader: deps.readerOf(context), filter: resolved };
}

function accountOf({ viewer }: RequestContext): string | null {
  return viewer.kind === 'staff' ? viewer.accountId : null;
}

function followerOf(deps: LiveDeps): Follow {
  const { tail, world } = deps;
  const streams = asked(world, world.database.streams);
  return async ({ args, context }) => {
    const view = viewOf(deps, streams, { filter: args.filter, context });
    const after = context.lastEventId ?? args.after;
    const from = after == null ? tail.position() : await positionAt(deps, streams, after);
    return new ChangeSource(view, from);
  };
}

export function liveResolver(deps: LiveDeps): object {
  const pages = asked(deps.world, deps.world.database.reading);
  @Resolver()
  class LiveResolver {
    @Query(() => ReportChangeConnection, {
      description:
        'Changes after a cursor, in log order, none left out and none twice. Without `since`: no changes, only the cursor of now in `pageInfo.endCursor`, to take a snapshot after it. CURSOR_EXPIRED: take a new snapshot. `first` is 1 to 200.',
    })
    async changes(
      @Arg('since', () => Cursor, { nullable: true }) since: string | null | undefined,
      @Arg('first', () => Int, { defaultValue: 100 }) first: number,
      @Arg('filter', () => ReportFilterInput, { nullable: true })
      filter: ReportFilterInput | null | undefined,
      @Ctx() context: RequestContext,
    ): Promise<ReportChangeConnection> {
      const limit = pageSize(first);
      if (since == null) return changesPage([], sealLogCursor(deps.secrets, deps.tail.position()));
      const start = await positionAt(deps, pages, since);
      const span = { start, readable: deps.tail.position() };
      return readChangesPage(viewOf(deps, pages, { filter, context }), span, limit);
    }

    @Subscription(() => ReportChange, {
      subscribe: followerOf(deps) as never,
      description:
        'Each change of a report that the viewer may see, as it happens. With `after`: everything after that cursor first, without a gap, then live.',
    })
    reportChanged(
      @Root() change: ReportChange,
      @Arg('filter', () => ReportFilterInput, { nullable: true }) _filter: ReportFilterInput | null,
      @Arg('after', () => Cursor, { nullable: true }) _after: string | null,
    ): ReportChange {
      return change;
    }
  }
  return new LiveResolver();
}

/** @throws CURSOR_INVALID, CURSOR_EXPIRED */
async function positionAt(deps: LiveDeps, { world }: Asked, cursor: string): Promise<LogPosition> {
  const position = openLogCursor(deps.secrets, cursor, currentEpoch(deps));
  const isRead = comparePositions(position, deps.tail.position()) <= 0;
  if (!isRead) await ensureReached(world.database, position);
  return position;
}

/** Another process may have opened a new epoch since this one started; its rows tell. */
function currentEpoch({ epoch, tail }: LiveDeps): number {
  return Math.max(epoch, tail.position().epoch);
}
