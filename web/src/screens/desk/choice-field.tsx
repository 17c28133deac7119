import { useId, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import './choice-field.css';

export interface Choice {
  value: string;
  label: string;
  also?: string;
}

interface ChoiceFieldProps {
  name: string;
  choices: readonly Choice[];
  value: string | null | undefined;
  onChange: (value: string) => void;
  first?: boolean;
}

const most = 7;

/** Type a few letters, take the first with Enter, or another with the arrows. */
export function ChoiceField({ name, choices, value, onChange, first }: ChoiceFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLowerCase();
  const found = choices.filter(({ label, also }) => `${label} ${also ?? ''}`.toLowerCase().includes(words));
  const chosen = choices.find((choice) => choice.value === value);
  const shown = found.slice(0, most);
  if (chosen && !shown.includes(chosen)) shown.unshift(chosen);
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
          if (event.key !== 'Enter' || !top || value === top.value) return;
          event.preventDefault();
          onChange(top.value);
        }}
      />
      <div className="choice-field__list">
        {shown.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.also ? <small>{choice.also}</small> : null}
          </label>
        ))}
        {shown.length === 0 ? (
          <p>
            <Trans>Tidak ada yang cocok</Trans>
          </p>
        ) : null}
        {found.length > shown.length ? (
          <p>
            <Trans>{found.length - shown.length} lagi; ketik untuk menyaring</Trans>
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
