import { useId, useState } from 'react';
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
}

/** Type a few letters, take the first with Enter, or another with the arrows. */
export function ChoiceField({ name, choices, value, onChange, first }: ChoiceFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = findChoices(choices, typed);
  const chosen = choices.find((choice) => choice.value === value);
  const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  const grouped = typed.trim() === '';
  return (
    <fieldset className="choice-field">
      <legend>{name}</legend>
      <input
        type="search"
        aria-label={t`Cari ${name}`}
        placeholder={t`Ketik nama`}
        autoComplete="off"
        data-first={first || undefined}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          const [top] = found;
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !top || value === top.value) return;
          event.preventDefault();
          onChange(top.value);
        }}
      />
      <div className="choice-field__list">
        {shown.map((choice, at) => (
          <div key={choice.value}>
            {grouped && choice.group && choice.group !== shown[at - 1]?.group ? (
              <h4>{choice.group}</h4>
            ) : null}
            <label>
              <input
                type="radio"
                name={id}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              <span>{choice.label}</span>
              {choice.also ? <small>{choice.also}</small> : null}
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
