import { useId } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Draft } from '../../features/casework/draft.rules';
import { stepFields, type Part, type Step, type StepField } from '../../features/casework/move';
import type { Proof } from '../../features/casework/proof';
import { wordsFor } from '../../features/casework/step-words';
import type { VisibilityChoice } from '../../features/casework/visibility.rules';
import { Button } from '../../ui/button';
import { dateField } from '../../ui/city-time';
import { serverNow } from '../../ui/server-time';
import { ChoiceField, type Choice } from './choice-field';
import { PhotoField } from './photo-field';
import { VisibilityField } from './visibility-field';

export interface StepFieldsProps {
  step: Step;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** A choice by Enter is sent at once, where nothing else is asked. */
  onTake?: ((draft: Draft) => void) | undefined;
  proofs: readonly Proof[];
  onProofs: (proofs: readonly Proof[]) => void;
  agencies: readonly Choice[];
  people: readonly Choice[];
  /** What the report can be shown as. */
  visibilities: readonly VisibilityChoice[];
  timeZone: string;
}

const dayMs = 86_400_000;
const mostDays = 90;
const shortWords: readonly Step[] = ['hold', 'reject', 'transfer', 'decline', 'visibility'];

function Words({ step, draft, onDraft, first }: StepFieldsProps & { first: boolean }) {
  const { i18n } = useLingui();
  const id = useId();
  const label = wordsFor[step];
  return (
    <p className="step-dialog__field">
      <label htmlFor={id}>{label ? i18n._(label) : null}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={shortWords.includes(step) ? 500 : 2000}
        data-first={first || undefined}
        value={draft.words}
        onChange={({ currentTarget }) => onDraft({ ...draft, words: currentTarget.value })}
      />
    </p>
  );
}

function Day({ draft, onDraft, timeZone }: StepFieldsProps) {
  const id = useId();
  const now = serverNow();
  return (
    <p className="step-dialog__field">
      <label htmlFor={id}>
        <Trans>Ditinjau lagi tanggal</Trans>
      </label>
      <input
        id={id}
        type="date"
        min={dateField(now + dayMs, timeZone)}
        max={dateField(now + (mostDays - 1) * dayMs, timeZone)}
        value={draft.day}
        onChange={({ currentTarget }) => onDraft({ ...draft, day: currentTarget.value })}
      />
    </p>
  );
}

function Parts({ draft, onDraft, agencies }: StepFieldsProps) {
  const { t } = useLingui();
  const change = (at: number, part: Part) => onDraft({ ...draft, parts: draft.parts.with(at, part) });
  return (
    <>
      {draft.parts.map((part, at) => (
        <div key={at} className="step-dialog__part">
          <select
            aria-label={t`Lembaga bagian ${at + 1}`}
            value={part.agency}
            onChange={({ currentTarget }) => change(at, { ...part, agency: currentTarget.value })}
          >
            <option value="">{t`Pilih lembaga`}</option>
            {agencies.map(({ value, label, also }) => (
              <option key={value} value={value}>
                {also ? `${label} · ${also}` : label}
              </option>
            ))}
          </select>
          <textarea
            rows={2}
            maxLength={2000}
            aria-label={t`Tugas bagian ${at + 1}`}
            placeholder={t`Tugasnya`}
            value={part.task}
            onChange={({ currentTarget }) => change(at, { ...part, task: currentTarget.value })}
          />
        </div>
      ))}
      <Button
        size="small"
        disabled={draft.parts.length >= 10}
        onClick={() => onDraft({ ...draft, parts: [...draft.parts, { agency: '', task: '' }] })}
      >
        <Trans>Tambah bagian</Trans>
      </Button>
    </>
  );
}

function Field(props: StepFieldsProps & { field: StepField; first: boolean }) {
  const { field, first, draft, onDraft, proofs, onProofs, agencies, people } = props;
  const { t } = useLingui();
  const take = (agency: string) => props.onTake?.({ ...draft, agency });
  switch (field) {
    case 'words':
      return <Words {...props} />;
    case 'date':
      return <Day {...props} />;
    case 'photos':
      return <PhotoField proofs={proofs} onChange={onProofs} />;
    case 'agency':
      return (
        <ChoiceField
          name={t`Lembaga`}
          choices={agencies}
          value={draft.agency}
          onChange={(agency) => onDraft({ ...draft, agency })}
          onTake={props.onTake && stepFields[props.step].length === 1 ? take : undefined}
          first={first}
        />
      );
    case 'person':
      return (
        <ChoiceField
          name={t`Petugas`}
          choices={people}
          value={draft.person === null ? '' : draft.person}
          onChange={(person) => onDraft({ ...draft, person: person === '' ? null : person })}
          first={first}
        />
      );
    case 'visibility':
      return (
        <VisibilityField
          choices={props.visibilities}
          value={draft.visibility}
          onChange={(visibility) => onDraft({ ...draft, visibility })}
        />
      );
    case 'parts':
      return <Parts {...props} />;
  }
}

/** The fields that a step asks for, in the order in which they are filled in. */
export function StepFields(props: StepFieldsProps) {
  const fields: readonly StepField[] = stepFields[props.step];
  // With the photo already there, the next tap sends: a keyboard must not slide over the button.
  const first = props.proofs.length > 0 ? undefined : fields.find((field) => field !== 'photos');
  return fields.map((field) => <Field key={field} {...props} field={field} first={field === first} />);
}
