import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { findChoices } from '../../features/casework/find-choice.rules';
import './choice-field.css';

export interface Choice {
  value: string;
  label: string;
  also?: string;
  /** What it is listed under while nothing is typed; choices of one group stand together. */
  group?: string;
}

interface ChoiceFieldProps {
  name: string;
  choices: readonly Choice[];
  value: string | null | undefined;
  onChange: (value: string) => void;
  first?: boolean;
  /** Takes what Enter stands at, and goes on. */
  onTake?: ((value: string) => void) | undefined;
}

/** Which choice Enter takes: the first that is found, until an arrow goes on from it. */
function useNext(found: readonly Choice[], typed: string) {
  const [at, setAt] = useState<number | null>(null);
  const last = found.length - 1;
  const start = typed.trim() === '' ? -1 : 0;
  const here = Math.min(at ?? start, last);
  const arrow = (event: KeyboardEvent): boolean => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt(Math.max(0, Math.min(last, here + by)));
    return by !== 0;
  };
  return { next: found[here], arrow, restart: () => setAt(null) };
}

/** Type a few letters, take the first with Enter, or another with the arrows. */
export function ChoiceField({ name, choices, value, onChange, first, onTake }: ChoiceFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const found = findChoices(choices, typed);
  const chosen = choices.find((choice) => choice.value === value);
  const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  const grouped = typed.trim() === '';
  const { next, arrow, restart } = useNext(found, typed);
  const nextValue = next?.value;
  useEffect(() => {
    list.current?.querySelector('[data-next]')?.scrollIntoView({ block: 'nearest' });
  }, [nextValue]);
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    const takes = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    if (arrow(event)) event.preventDefault();
    const taken = next ?? (onTake ? undefined : found[0]);
    if (!takes || !taken || (!onTake && value === taken.value)) return;
    event.preventDefault();
    if (onTake) onTake(taken.value);
    else onChange(taken.value);
  };
  const label = next?.label ?? '';
  return (
    <fieldset className="choice-field">
      <legend>{name}</legend>
      <input
        type="search"
        aria-label={t`Cari ${name}`}
        aria-describedby={`${id}-next`}
        placeholder={t`Ketik nama`}
        autoComplete="off"
        data-first={first || undefined}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          restart();
        }}
        onKeyDown={hear}
      />
      <p id={`${id}-next`} className="hidden-visually" role="status">
        {next ? <Trans>Enter memilih {label}</Trans> : null}
      </p>
      <div ref={list} className="choice-field__list">
        {shown.map((choice, at) => (
          <div key={choice.value}>
            {grouped && choice.group && choice.group !== shown[at - 1]?.group ? (
              <h4>{choice.group}</h4>
            ) : null}
            <label data-next={choice === next || undefined}>
              <input
                type="radio"
                name={id}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              <span>{choice.label}</span>
              {choice.also ? <small>{choice.also}</small> : null}
              {choice === next ? <kbd aria-hidden="true">↵</kbd> : null}
            </label>
          </div>
        ))}
        {shown.length === 0 ? (
          <p>
            <Trans>Tidak ada yang cocok</Trans>
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
