import { useEffect, useMemo } from 'react';
import { useKeys, useKeysOn, type KeyMap } from '../../ui/keys';
import { useStable } from '../../ui/use-stable';
import type { ActionBoard } from './action-board';
import { actionsByKey, type ActionName } from './command-actions.rules';

const inDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null;

/** Every key of the table of actions; a key whose action is not possible now says what is missing. */
export function useCommandKeys(board: ActionBoard, onMissing: (words: string) => void): void {
  const { keysOn } = useKeysOn();
  const ask = useStable((name: ActionName) => {
    const missing = board.ask(name);
    if (missing !== null) onMissing(missing);
  });
  const keys = useMemo<KeyMap>(
    () =>
      Object.fromEntries(
        [...actionsByKey()].map(([key, name]) => [
          key,
          (event: KeyboardEvent) => {
            // The key that opens a dialog is not typed into its first field.
            if (key.length === 1) event.preventDefault();
            ask(name);
          },
        ]),
      ),
    [ask],
  );
  useKeys(keys, keysOn);
  // The palette is reached from everywhere but a dialog, also while somebody types: its chord writes nothing. Until it
  // has come, or where it cannot be had, the search box takes what is typed.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!event.repeat && !inDialog(event.target)) ask(board.holdOn('palette') ? 'palette' : 'search');
    };
    addEventListener('keydown', hear, { capture: true });
    return () => removeEventListener('keydown', hear, { capture: true });
  }, [ask, board]);
}
