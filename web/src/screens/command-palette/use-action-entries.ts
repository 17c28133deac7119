import { useLingui } from '@lingui/react/macro';
import { useActionBoard } from '../command-center/action-board';
import { actionWords } from '../command-center/action-words';
import { actionNames, keyOf, type ActionName } from '../command-center/command-actions.rules';
import { actionAlso } from './action-also';
import type { PaletteEntry } from './palette-entry';

const idOf = (name: ActionName): string => `action:${name}`;

/**
 * Before anything is typed: what the open report calls for, then what the screen offers; steps are for keys. What acts
 * at once never stands first, so that Enter by mistake changes nothing.
 */
const useful: readonly ActionName[] = [
  ...(['route', 'note', 'similar', 'support', 'visibility', 'toMap', 'look'] as const),
  ...(['acknowledge', 'correct', 'inView', 'filter', 'help'] as const),
];

const atOnce: ReadonlySet<string> = new Set((['acknowledge', 'correct'] as const).map(idOf));

/** Recent choices stand first too: what changes a report at once is not among them. */
export const isRemembered = (id: string): boolean => !atOnce.has(id);

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Everything that the screen could do now or would do later, with its key and what is missing. */
export function useActionEntries(onMissing: (words: string) => void) {
  const { i18n } = useLingui();
  const board = useActionBoard();
  const entries = actionNames.flatMap((name): PaletteEntry[] => {
    const hold = board.holdOn(name);
    if (hold === null || name === 'palette') return [];
    const also = actionAlso[name];
    return [
      {
        id: idOf(name),
        group: 'action',
        label: upper(i18n._(actionWords[name])),
        also: also ? i18n._(also) : '',
        key: keyOf(name),
        missing: hold.missing,
        run: () => {
          const missing = board.ask(name);
          if (missing !== null) onMissing(missing);
        },
      },
    ];
  });
  const possible = (name: ActionName): boolean => board.holdOn(name)?.missing === null;
  // What needs a report only stands in the way while none is open.
  return { entries, useful: useful.filter(possible).map(idOf) };
}
