import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Dialog } from './dialog';
import { Kbd } from './kbd';
import { useKeysOn } from './keys';
import './key-help.css';

interface KeyRow {
  keys: readonly string[];
  words: ReactNode;
}

interface KeyGroup {
  /** Its heading; a short list needs none. */
  name?: string;
  rows: readonly KeyRow[];
}

/** More stand side by side: a list of keys is read at one look. */
const most = 18;

/** All keys of a screen, and the switch that turns the single letters off. */
export function KeyHelp({ groups, onClose }: { groups: readonly KeyGroup[]; onClose: () => void }) {
  const { keysOn, setKeysOn } = useKeysOn();
  const long = groups.reduce((sum, { rows }) => sum + rows.length, 0) > most;
  return (
    <Dialog title={<Trans>Tombol pintas</Trans>} wide={long} onClose={onClose}>
      <div className={long ? 'help help--long' : 'help'}>
        {groups.map(({ name, rows }) => (
          <section key={name ?? ''}>
            {name === undefined ? null : <h3>{name}</h3>}
            <dl>
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
          </section>
        ))}
      </div>
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
