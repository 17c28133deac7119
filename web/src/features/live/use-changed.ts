import { useMemo, useSyncExternalStore } from 'react';
import type { Changed } from './changed-reports';
import { useLive } from './live-context';

/** A part of what changed; the component renders again only when that part is another (`same` tells). */
export function useChanged<Part>(
  select: (changes: Changed) => Part,
  same: (a: Part, b: Part) => boolean = Object.is,
): Part {
  const { changed } = useLive();
  const read = useMemo(() => {
    let last: { changes: Changed; part: Part } | null = null;
    return () => {
      const changes = changed.current();
      if (last?.changes === changes) return last.part;
      const part = select(changes);
      last = { changes, part: last && same(last.part, part) ? last.part : part };
      return last.part;
    };
  }, [changed, select, same]);
  return useSyncExternalStore(changed.onFlush, read);
}
