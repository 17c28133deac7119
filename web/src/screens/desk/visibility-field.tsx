import { useId } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { VisibilityChoice } from '../../features/casework/visibility.rules';
import { visibilityMeanings, visibilityWords } from '../../features/casework/visibility-words';
import type { Visibility } from '../../gql/desk/graphql';
import './visibility-field.css';

interface VisibilityFieldProps {
  choices: readonly VisibilityChoice[];
  value: Visibility | null;
  onChange: (visibility: Visibility) => void;
}

/** Who may see a report, each with what it means; what cannot be chosen says why. */
export function VisibilityField({ choices, value, onChange }: VisibilityFieldProps) {
  const { i18n } = useLingui();
  const id = useId();
  const first = choices.find(({ state }) => state === 'FREE')?.visibility;
  return (
    <fieldset className="visibility-field">
      <legend>
        <Trans>Keterlihatan</Trans>
      </legend>
      {choices.map(({ visibility, state }) => (
        <label key={visibility} data-state={state}>
          <input
            type="radio"
            name={id}
            disabled={state !== 'FREE'}
            checked={state === 'FREE' && value === visibility}
            data-first={visibility === first || undefined}
            aria-labelledby={`${id}-${visibility}-name`}
            aria-describedby={`${id}-${visibility}`}
            onChange={() => onChange(visibility)}
          />
          <span id={`${id}-${visibility}-name`}>
            <b>{i18n._(visibilityWords[visibility])}</b>{' '}
            {state === 'NOW' ? (
              <em>
                <Trans>sekarang</Trans>
              </em>
            ) : null}
            {state === 'NOT_YOURS' ? (
              <em>
                <Trans>oleh kepala lembaga atau penyelia</Trans>
              </em>
            ) : null}
          </span>
          <small id={`${id}-${visibility}`}>{i18n._(visibilityMeanings[visibility])}</small>
        </label>
      ))}
      <p>
        <Trans>Bagiannya, dan laporan yang digabung ke sini, ikut.</Trans>
      </p>
    </fieldset>
  );
}
