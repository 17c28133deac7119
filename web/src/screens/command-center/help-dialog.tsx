import { useLingui } from '@lingui/react/macro';
import { KeyHelp } from '../../ui/key-help';
import { actionGroupWords, actionWords } from './action-words';
import { actionGroups, actionNames, actionOf } from './command-actions.rules';

/** All keys of the command center, from the table that hears them. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const groups = actionGroups.map((group) => ({
    name: i18n._(actionGroupWords[group]),
    rows: actionNames
      .filter((name) => actionOf(name).group === group)
      .map((name) => ({ keys: actionOf(name).keys, words: i18n._(actionWords[name]) })),
  }));
  return <KeyHelp groups={groups} onClose={onClose} />;
}
