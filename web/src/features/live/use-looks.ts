import { useCallback, useMemo, useState } from 'react';
import { keep, recall } from '../../platform/kept';
import { useTicking } from '../../ui/ticker';
import type { Changed } from './changed-reports';
import { sameReports } from './known-reports.rules';
import { looksFrom, looksOf, putAside, readPutAside } from './looks.rules';
import { useAllReports } from './use-action-list';
import { useChanged } from './use-changed';

const hourMs = 3_600_000;
/** Beyond this many pages nobody looks at them one by one; the list has them all. */
const mostPages = 10;
const stored = 'tanggap.put-aside';

/** HIGH that nobody acknowledged and that this person has not put aside. */
export function useLooks(city: string, person: string) {
  const hour = useTicking((now) => Math.floor(now / hourMs) * hourMs);
  const filter = useMemo(
    () => ({ city, urgencies: ['HIGH' as const], open: true, receivedFrom: looksFrom(hour) }),
    [city, hour],
  );
  const { items, complete } = useAllReports(filter, mostPages);
  const read = useCallback(
    (changes: Changed) => looksOf(items ?? [], changes, filter.receivedFrom),
    [items, filter],
  );
  const looks = useChanged(read, sameReports);
  const [aside, setAside] = useState(() => readPutAside(recall(stored), person));
  const shown = useMemo(() => {
    const hidden = new Set(aside.ids);
    return looks.filter(({ id }) => !hidden.has(id));
  }, [looks, aside]);
  return {
    looks: shown,
    more: items !== null && !complete,
    putAside: (ids: readonly string[]) => {
      const next = putAside(aside, ids);
      keep(stored, JSON.stringify(next));
      setAside(next);
    },
  };
}
