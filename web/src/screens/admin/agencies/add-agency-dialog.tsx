import { Trans, useLingui } from '@lingui/react/macro';
import type { City } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import type { AgencyKind } from '../../../gql/admin/graphql';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { SelectField, TextArea, TextField } from '../parts/field';
import { useAct } from '../parts/use-act';

const Add = graphql(/* GraphQL */ `
  mutation AddAgency($input: AddAgencyInput!) {
    addAgency(input: $input) {
      __typename
      ... on ChangedAgency {
        agency {
          agency {
            id
          }
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

export function AddAgencyDialog({ city, onClose }: { city: City; onClose: () => void }) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Add);
  const send = async (form: HTMLFormElement) => {
    const text = (name: string) => formText(form, name).trim();
    const input = {
      city: city.slug,
      slug: text('slug'),
      name: text('name'),
      abbreviation: text('abbreviation'),
      topics: text('topics'),
      kind: text('kind') as AgencyKind,
    };
    if (await act({ input })) onClose();
  };
  return (
    <Dialog title={<Trans>Tambah lembaga</Trans>} onClose={onClose} kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Tambah</Trans>}
        busy={busy}
        problem={problem}
        onCancel={onClose}
      >
        <TextField
          label={t`Nama`}
          name="name"
          maxLength={150}
          required
          data-first
          wrong={problem?.field === 'name'}
        />
        <div className="act-form__pair">
          <TextField
            label={t`Singkatan`}
            name="abbreviation"
            maxLength={40}
            required
            wrong={problem?.field === 'abbreviation'}
          />
          <SelectField label={t`Jenis`} name="kind" defaultValue="DEPARTMENT">
            <option value="DEPARTMENT">{t`Dinas`}</option>
            <option value="PARTNER">{t`Mitra`}</option>
          </SelectField>
        </div>
        <TextField
          label={t`Nama di alamat`}
          hint={t`Huruf kecil, angka dan tanda hubung; tidak dapat diubah lagi.`}
          name="slug"
          maxLength={60}
          required
          wrong={problem?.field === 'slug'}
        />
        <TextArea label={t`Urusan`} name="topics" maxLength={1000} wrong={problem?.field === 'topics'} />
      </ActForm>
    </Dialog>
  );
}
