import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { ClockKind } from '../../../gql/admin/graphql';
import { SelectField, TextField } from '../parts/field';
import type { ActProblem } from '../parts/use-act';
import { clockWords } from './category-words';
import { plainDuration } from './duration.rules';

interface TargetFieldProps {
  kind: 'respond' | 'resolve';
  legend: ReactNode;
  within: string | null;
  clock: ClockKind | null;
  problem: ActProblem | null;
}

/** How long, and by which clock; without a number there is no target. */
export function TargetField({ kind, legend, within, clock, problem }: TargetFieldProps) {
  const { t, i18n } = useLingui();
  const plain = within === null ? null : plainDuration(within);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <TextField
        label={t`Lamanya`}
        name={`${kind}Amount`}
        defaultValue={plain?.amount ?? within ?? ''}
        hint={t`Angka, atau seperti P1DT12H. Kosong: tanpa target.`}
        inputMode="text"
        autoComplete="off"
        wrong={problem?.field === `${kind}Within`}
      />
      <div className="act-form__pair">
        <SelectField label={t`Satuan`} name={`${kind}Unit`} defaultValue={plain?.unit ?? 'D'}>
          <option value="M">{t`menit`}</option>
          <option value="H">{t`jam`}</option>
          <option value="D">{t`hari`}</option>
        </SelectField>
        <SelectField
          label={t`Dihitung`}
          name={`${kind}Clock`}
          defaultValue={clock ?? 'WORKING'}
          wrong={problem?.field === `${kind}Clock`}
        >
          {(Object.keys(clockWords) as ClockKind[]).map((each) => (
            <option key={each} value={each}>
              {i18n._(clockWords[each])}
            </option>
          ))}
        </SelectField>
      </div>
    </fieldset>
  );
}
