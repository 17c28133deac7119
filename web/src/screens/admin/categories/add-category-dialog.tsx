import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import type { AddCategoryInput } from '../../../gql/admin/graphql';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { SelectField, TextField } from '../parts/field';
import type { TabProps } from '../parts/tab';
import { useAct } from '../parts/use-act';
import { CategoryFields, type CategoryStart } from './category-fields';
import { readCategoryForm } from './read-category-form';

const Add = graphql(/* GraphQL */ `
  mutation AddCategory($input: AddCategoryInput!) {
    addCategory(input: $input) {
      __typename
      ... on ChangedCategory {
        category {
          id
          code
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

/** Strict until somebody says otherwise: what was shown cannot be hidden again. */
const EMPTY: CategoryStart = {
  lead: '@subdistrict',
  support: [],
  category: {
    ...{ nameId: '', nameEn: '', urgency: 'NORMAL', visibility: 'COARSE', keywords: [], shortlist: null },
    ...{ respondWithin: 'P1D', respondClock: 'WORKING', resolveWithin: 'P7D', resolveClock: 'WORKING' },
  },
};

export function AddCategoryDialog({ city, catalogue, onClose }: TabProps & { onClose: () => void }) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Add);
  const send = async (form: HTMLFormElement) => {
    const { reason: _reason, ...fields } = readCategoryForm(form);
    const input = {
      ...fields,
      city: city.slug,
      code: formText(form, 'code').trim(),
      audience: formText(form, 'audience'),
    } as AddCategoryInput;
    if (await act({ input })) onClose();
  };
  return (
    <Dialog title={<Trans>Tambah jenis laporan</Trans>} onClose={onClose} wide kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Tambah</Trans>}
        busy={busy}
        problem={problem}
        onCancel={onClose}
      >
        <div className="act-form__pair">
          <TextField
            {...{ label: t`Kode`, name: 'code', maxLength: 40, required: true }}
            hint={t`Huruf besar, angka dan garis bawah; tidak dapat diubah lagi.`}
            wrong={problem?.field === 'code'}
            data-first
          />
          <SelectField label={t`Dijawab oleh`} name="audience" defaultValue="GOVERNMENT">
            <option value="GOVERNMENT">{t`Pemerintah`}</option>
            <option value="PARTNER">{t`Mitra`}</option>
          </SelectField>
        </div>
        <CategoryFields current={EMPTY} isNew catalogue={catalogue} problem={problem} />
      </ActForm>
    </Dialog>
  );
}
