import { useCallback, useMemo, useRef } from 'react';
import { defaultFilter } from '../../features/filters/filter.rules';
import { useFilter } from '../../features/filters/use-filter';
import { useActionList } from '../../features/live/use-action-list';
import { useCounts } from '../../features/live/use-counts';
import { entryOf } from '../../features/live/use-feed';
import { useReport } from '../../features/reports/use-report';
import { useAddress } from '../../platform/address';
import { readCode } from '../../ui/report-code';

/** Everything that the screen shows, from one filter and one selection in the address. */
export function useCommandView(city: string) {
  const { address, patch } = useAddress();
  const filter = useFilter(city, defaultFilter);
  const counts = useCounts({ chips: filter.chips, view: filter.question, marks: filter.marks }, 'command');
  const list = useActionList(city);
  const action = useMemo(() => [...list.alarms, ...list.unrouted].map(entryOf), [list.alarms, list.unrouted]);
  const selected = readCode(address['r'] ?? '');
  const detail = useReport(selected);
  const listRef = useRef<HTMLDivElement>(null);
  return {
    ...filter,
    counts,
    list,
    action,
    selected,
    detail,
    listRef,
    select: useCallback((code: string | null) => patch({ r: code ?? undefined }), [patch]),
  };
}

export type CommandView = ReturnType<typeof useCommandView>;
