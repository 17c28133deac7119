import { useMemo } from 'react';
import { useTicking } from '../../ui/ticker';
import { serverNow } from '../../ui/server-time';
import type { Filter } from '../filters/filter.rules';
import { shownCounts, tallyOf, type ServerCounts, type ShownCounts } from './shown-counts.rules';
import type { Feed } from './use-feed';

/** The figures that belong to the rows of a feed. */
export function useShownCounts(
  filter: Filter,
  server: ServerCounts | null,
  { entries, whole }: Pick<Feed, 'entries' | 'whole'>,
): ShownCounts {
  const dues = useMemo(
    () => entries.flatMap(({ report }) => (report.lateAt === null ? [] : [Date.parse(report.lateAt)])),
    [entries],
  );
  // Rows become late by the clock alone: a figure that nothing but time changes is worked out when it does.
  const passed = useTicking((now) => dues.reduce((count, due) => (due <= now ? count + 1 : count), 0));
  const rows = useMemo(
    () =>
      tallyOf(
        entries.map(({ report }) => report),
        serverNow(),
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- with each due time that passes it is another tally
    [entries, passed],
  );
  return useMemo(() => shownCounts(filter, server, rows, whole), [filter, server, rows, whole]);
}
