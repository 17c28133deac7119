import { useEffect } from 'react';
import { useStable } from '../../ui/use-stable';
import type { ActionBoard } from './action-board';
import { neighbourOf } from './row-steps.rules';
import type { CommandView } from './use-command-view';

const focusedCode = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? null;

/** Whether nothing has the focus: what had it is gone. */
const nowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Steps through the list, and where the focus goes back to. */
export function useRowSteps(board: ActionBoard, view: CommandView) {
  /** With a report open the next one is opened at once, so that one hand reads through the list. */
  const step = useStable((by: 1 | -1) => {
    const { rows } = board;
    if (!rows) return;
    const next = neighbourOf(rows.codes, focusedCode() ?? view.selected, by, rows.before);
    if (next === null) return;
    if (view.selected !== null) view.select(next);
    rows.focus(next);
  });
  /** Back to the row of the open report, or to the one that took its place. */
  const home = useStable((code: string | null = view.selected) => {
    const { rows } = board;
    if (!rows) return;
    const at =
      code !== null && rows.codes.includes(code) ? code : neighbourOf(rows.codes, code, 1, rows.before);
    if (at !== null) rows.focus(at);
  });
  /** Once what is being closed is gone, and only if it took the focus with it. */
  const homeIfLost = useStable((code: string | null = view.selected) => {
    requestAnimationFrame(() => nowhere() && home(code));
  });
  useEffect(() => {
    board.homeIfLost = () => homeIfLost();
  }, [board, homeIfLost]);
  const close = useStable(() => {
    const within = document.activeElement?.closest('.filter-bar, .city-map__list, .detail') ?? null;
    if (within?.matches('.detail') === false) {
      home();
      return;
    }
    const code = view.selected;
    view.select(null);
    if (within) homeIfLost(code);
  });
  return { step, home, homeIfLost, close };
}
