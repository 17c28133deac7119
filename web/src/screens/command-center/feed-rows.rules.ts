import type { FeedLayout } from '../../features/live/feed-layout.rules';

export type FeedRow<Entry> =
  | { kind: 'header'; key: string; section: 'action' | 'live'; count: number; waiting: number }
  | { kind: 'report'; key: string; entry: Entry }
  | { kind: 'note'; key: string };

/** Sections as one flat run of rows; a section without rows has no heading, and an empty filter says so. */
export function rowsOf<Entry extends { id: string }>(
  layout: FeedLayout,
  byId: ReadonlyMap<string, Entry>,
): FeedRow<Entry>[] {
  const section = (name: 'action' | 'live', ids: readonly string[]): FeedRow<Entry>[] => {
    const rows = ids.flatMap((id): FeedRow<Entry>[] => {
      const entry = byId.get(id);
      return entry ? [{ kind: 'report', key: id, entry }] : [];
    });
    const waiting = name === 'action' ? layout.actionWaiting : 0;
    if (rows.length + waiting === 0) return [];
    return [{ kind: 'header', key: name, section: name, count: rows.length, waiting }, ...rows];
  };
  const live = section('live', layout.live);
  return [
    ...section('action', layout.action),
    ...(live.length > 0 ? live : [{ kind: 'note', key: 'note' } as const]),
  ];
}
