export type ActionGroup = 'list' | 'report' | 'map' | 'screen';

interface CommandAction {
  readonly group: ActionGroup;
  /** As they are shown; letters in upper case. */
  readonly keys: readonly string[];
  /** It changes a report, so it rests while the link is down. */
  readonly acts?: true;
  /** The browser itself hears the key, on the row that has the focus. */
  readonly native?: true;
}

/** Everything that can be done in the command center. Keys, buttons and the list of keys all read this table. */
const commandActions = {
  next: { group: 'list', keys: ['J'] },
  previous: { group: 'list', keys: ['K'] },
  open: { group: 'list', keys: ['Enter'], native: true },
  close: { group: 'list', keys: ['Esc'] },
  filter: { group: 'list', keys: ['F'] },
  acknowledge: { group: 'report', keys: ['A'], acts: true },
  route: { group: 'report', keys: ['T'], acts: true },
  similar: { group: 'report', keys: ['G'], acts: true },
  note: { group: 'report', keys: ['N'], acts: true },
  support: { group: 'report', keys: ['D'], acts: true },
  visibility: { group: 'report', keys: ['V'], acts: true },
  correct: { group: 'report', keys: ['B'], acts: true },
  toMap: { group: 'map', keys: ['M'] },
  look: { group: 'map', keys: ['L'] },
  inView: { group: 'map', keys: ['I'] },
  palette: { group: 'screen', keys: ['Ctrl K'] },
  search: { group: 'screen', keys: ['/'] },
  reconnect: { group: 'screen', keys: ['S'] },
  help: { group: 'screen', keys: ['?'] },
} as const satisfies Record<string, CommandAction>;

export type ActionName = keyof typeof commandActions;

export const actionNames = Object.keys(commandActions) as ActionName[];

export const actionOf = (name: ActionName): CommandAction => commandActions[name];

/** As they follow each other wherever all actions stand. */
export const actionGroups = ['list', 'report', 'map', 'screen'] as const satisfies readonly ActionGroup[];

/** The key beside a button's words. */
export const keyOf = (name: ActionName): string | undefined => actionOf(name).keys[0];

/** The key as a `KeyMap` names it; null where it takes more than one key, or is the browser's. */
function heardAs(shown: string): string | null {
  if (shown.includes(' ')) return null;
  return shown === 'Esc' ? 'Escape' : shown.toLowerCase();
}

/** What each single key does. */
export function actionsByKey(): ReadonlyMap<string, ActionName> {
  return new Map(
    actionNames.flatMap((name) => {
      const { keys, native } = actionOf(name);
      return native ? [] : keys.flatMap((key) => (heardAs(key) === null ? [] : [[heardAs(key) ?? '', name]]));
    }),
  );
}
