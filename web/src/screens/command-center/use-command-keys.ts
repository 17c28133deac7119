import { useMemo, type RefObject } from 'react';
import { useKeys, useKeysOn, type KeyMap } from '../../ui/keys';

export interface CommandMoves {
  acknowledge: () => void;
  correct: () => void;
  toMap: () => void;
  look: () => void;
  close: () => void;
  search: () => void;
  help: () => void;
  reconnect: () => void;
}

/** The row that has the focus, else the selected one, else none. */
function currentRow(list: HTMLElement, rows: readonly HTMLElement[]): number {
  const focused = rows.findIndex((row) => row === list.ownerDocument.activeElement);
  return focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute('aria-current'));
}

/** Moves the focus by one row; with a report open it is opened at once, so that one hand reads through the list. */
function step(list: HTMLElement | null, by: 1 | -1, opens: boolean): void {
  if (!list) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-code]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const at = currentRow(list, rows);
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  if (opens) next?.click();
}

export function useCommandKeys(
  list: RefObject<HTMLElement | null>,
  detailOpen: boolean,
  moves: CommandMoves,
): void {
  const { keysOn } = useKeysOn();
  const keys = useMemo<KeyMap>(
    () => ({
      j: () => step(list.current, 1, detailOpen),
      k: () => step(list.current, -1, detailOpen),
      a: moves.acknowledge,
      b: moves.correct,
      m: moves.toMap,
      l: moves.look,
      s: moves.reconnect,
      Escape: moves.close,
      '/': (event) => {
        event.preventDefault();
        moves.search();
      },
      '?': moves.help,
    }),
    [list, detailOpen, moves],
  );
  useKeys(keys, keysOn);
}
