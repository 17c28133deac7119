import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Catalogue } from '../../../features/catalogue/use-catalogue';
import type { Urgency, Visibility } from '../../../gql/admin/graphql';
import { CheckField, SelectField, TextArea, TextField } from '../parts/field';
import type { ActProblem } from '../parts/use-act';
import type { CurrentCategory } from './categories-query';
import { urgencyWords } from '../../../features/reports/urgency-words';
import { visibilityWords } from './category-words';
import { TargetField } from './target-field';
import { useReferenceWords } from './use-reference-words';

/** What the form starts from. */
export interface CategoryStart {
  readonly lead: string;
  readonly support: readonly string[];
  readonly category: Omit<CurrentCategory['category'], 'id' | 'code'>;
}

interface CategoryFieldsProps {
  current: CategoryStart;
  /** A new category loosens nothing. */
  isNew?: boolean;
  catalogue: Catalogue;
  problem: ActProblem | null;
}

const STRICTER: readonly Visibility[] = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'];

/** What is chosen already stands first. */
const byChoice = (references: readonly string[], chosen: readonly string[]): readonly string[] => [
  ...new Set([...chosen, ...references]),
];

export function CategoryFields({ current, isNew = false, catalogue, problem }: CategoryFieldsProps) {
  const { t, i18n } = useLingui();
  const { category, lead, support } = current;
  const [visibility, setVisibility] = useState(category.visibility);
  const loosened = !isNew && STRICTER.indexOf(visibility) < STRICTER.indexOf(category.visibility);
  const words = useReferenceWords(catalogue);
  const wrong = (field: string) => problem?.field === field;
  const references = ['@subdistrict', '@district', ...catalogue.agencies.map(({ slug }) => slug)];
  const options = references.map((reference) => (
    <option key={reference} value={reference}>
      {words(reference)}
    </option>
  ));
  return (
    <>
      <div className="act-form__pair">
        <TextField
          {...{ label: t`Nama dalam bahasa Indonesia`, name: 'nameId', defaultValue: category.nameId }}
          {...{ maxLength: 100, required: true, wrong: wrong('nameId') }}
          data-first={isNew ? undefined : ''}
        />
        <TextField
          {...{ label: t`Nama dalam bahasa Inggris`, name: 'nameEn', defaultValue: category.nameEn }}
          {...{ maxLength: 100, required: true, wrong: wrong('nameEn') }}
        />
        <SelectField label={t`Memimpin`} name="lead" defaultValue={lead} wrong={wrong('lead')}>
          {options}
        </SelectField>
        <fieldset className="choices" aria-invalid={wrong('support') || undefined}>
          <legend>
            <Trans>Mendukung, boleh beberapa</Trans>
          </legend>
          {byChoice(references, support).map((reference) => (
            <CheckField
              key={reference}
              {...{ label: words(reference), name: 'support', value: reference }}
              defaultChecked={support.includes(reference)}
            />
          ))}
        </fieldset>
        <TargetField
          kind="respond"
          legend={<Trans>Tanggapan pertama</Trans>}
          within={category.respondWithin}
          clock={category.respondClock}
          problem={problem}
        />
        <TargetField
          kind="resolve"
          legend={<Trans>Penyelesaian</Trans>}
          within={category.resolveWithin}
          clock={category.resolveClock}
          problem={problem}
        />
        <SelectField label={t`Mendesak`} name="urgency" defaultValue={category.urgency}>
          {(Object.keys(urgencyWords) as Urgency[]).map((each) => (
            <option key={each} value={each}>
              {i18n._(urgencyWords[each])}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t`Keterbukaan`}
          name="visibility"
          value={visibility}
          onChange={(event) => setVisibility(event.target.value as Visibility)}
        >
          {STRICTER.map((each) => (
            <option key={each} value={each}>
              {i18n._(visibilityWords[each])}
            </option>
          ))}
        </SelectField>
        <TextArea
          {...{ label: t`Kata kunci, dipisah koma`, name: 'keywords', wrong: wrong('keywords') }}
          defaultValue={category.keywords.join(', ')}
        />
        <TextField
          {...{ label: t`Tempat di daftar pendek, 1 sampai 8`, name: 'shortlist', type: 'number' }}
          {...{ min: 1, max: 8, defaultValue: category.shortlist ?? '', wrong: wrong('shortlist') }}
          hint={t`Kosong: hanya lewat pencarian.`}
        />
      </div>
      {loosened ? (
        <TextArea
          {...{ label: t`Mengapa keterbukaan dilonggarkan, dicatat di riwayat`, name: 'reason' }}
          {...{ maxLength: 500, required: true, wrong: wrong('reason') }}
        />
      ) : null}
    </>
  );
}
