import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Dialog } from './dialog';
import { Kbd } from './kbd';
import { useKeysOn } from './keys';
import './key-help.css';

export interface KeyRow {
  keys: readonly string[];
  words: ReactNode;
}

/** More stand side by side: a list of keys is read at one look. */
const most = 18;

/** All keys of a screen, and the switch that turns the single letters off. */
export function KeyHelp({ rows, onClose }: { rows: readonly KeyRow[]; onClose: () => void }) {
  const { keysOn, setKeysOn } = useKeysOn();
  const long = rows.length > most;
  return (
    <Dialog title={<Trans>Tombol pintas</Trans>} wide={long} onClose={onClose}>
      <dl className={long ? 'help help--long' : 'help'}>
        {rows.map(({ keys, words }) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <span key={key}>
                  <span className="hidden-visually">{key}</span>
                  <Kbd>{key}</Kbd>
                </span>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="help__switch">
        <input
          type="checkbox"
          checked={keysOn}
          onChange={({ currentTarget }) => setKeysOn(currentTarget.checked)}
        />
        <Trans>Tombol satu huruf menyala</Trans>
      </label>
    </Dialog>
  );
}
