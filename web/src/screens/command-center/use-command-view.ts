import { useCallback, useMemo, useRef, useState } from 'react';
import type { Catalogue, City } from '../../features/catalogue/use-catalogue';
import {
  defaultFilter,
  filterKey,
  withMark,
  withoutStatuses,
  writeFilter,
} from '../../features/filters/filter.rules';
import { useFilter } from '../../features/filters/use-filter';
import { useActionList } from '../../features/live/use-action-list';
import { sameCounts, type ShownCounts } from '../../features/live/shown-counts.rules';
import { entryOf } from '../../features/live/feed.rules';
import { useServerCounts } from '../../features/live/use-server-counts';
import { useReport } from '../../features/reports/use-report';
import { useAddress } from '../../platform/address';
import { readCode } from '../../ui/report-code';
import { useWide } from '../../ui/use-wide';

function useCounted({ filter, ground, at, filterKey: key }: ReturnType<typeof useFilter>) {
  const questions = useMemo(
    () => ({
      chips: withoutStatuses(filter, ground, at),
      late: withMark(filter, 'late', ground, at),
      border: withMark(filter, 'border', ground, at),
    }),
    [filter, ground, at],
  );
  const { statuses } = defaultFilter;
  const chipsKey = filterKey(ground.city, writeFilter({ ...filter, statuses }, defaultFilter));
  return useServerCounts(questions, key, chipsKey);
}

/** Everything that the screen shows, from one filter and one selection in the address. */
export function useCommandView(city: City, catalogue: Catalogue) {
  const { address, patch } = useAddress();
  const view = useFilter(city, defaultFilter, catalogue);
  const counted = useCounted(view);
  const [counts, setCounts] = useState<ShownCounts | null>(null);
  const list = useActionList(city.slug);
  const action = useMemo(() => [...list.alarms, ...list.unrouted].map(entryOf), [list.alarms, list.unrouted]);
  const selected = readCode(address['r'] ?? '');
  const detail = useReport(selected);
  const wide = useWide();
  const listRef = useRef<HTMLDivElement>(null);
  return {
    ...view,
    /** What the city has, by which names in the address are known. */
    names: catalogue,
    counted,
    counts,
    onCounts: useCallback(
      (next: ShownCounts) => setCounts((before) => (before && sameCounts(before, next) ? before : next)),
      [],
    ),
    list,
    action,
    selected,
    detail,
    listRef,
    // On a phone a report covers the list: going back closes it. On a desk a selection leaves no trail of back-steps.
    select: useCallback(
      (code: string | null) =>
        patch({ r: code ?? undefined }, !wide && selected === null && code !== null ? 'push' : 'replace'),
      [patch, wide, selected],
    ),
  };
}

export type CommandView = ReturnType<typeof useCommandView>;
