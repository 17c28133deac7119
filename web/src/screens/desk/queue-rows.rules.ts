import type { DueGroup, Placed } from '../../features/casework/queue.rules';

export type QueueLine =
  | { kind: 'group'; key: DueGroup; group: DueGroup; count: number; more: boolean }
  | { kind: 'report'; key: string };

/**
 * The queue as one run of lines. While pages are missing, only a group that another timed group follows is known
 * whole: the others say that there may be more.
 */
export function linesOf(rows: readonly Placed[], complete: boolean): QueueLine[] {
  const lastTimed = rows.findLast(({ group }) => group !== 'held')?.group;
  return rows.flatMap((row, index): QueueLine[] => {
    const line: QueueLine = { kind: 'report', key: row.id };
    if (rows[index - 1]?.group === row.group) return [line];
    const { group } = row;
    const count = rows.filter((each) => each.group === group).length;
    const more = !complete && (group === lastTimed || group === 'held');
    return [{ kind: 'group', key: group, group, count, more }, line];
  });
}
