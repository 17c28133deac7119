import { Trans, useLingui } from '@lingui/react/macro';
import type { City } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { CheckField, TextArea, TextField } from '../parts/field';
import { useAct } from '../parts/use-act';
import type { AdministeredAgency } from './agencies-query';

const Change = graphql(/* GraphQL */ `
  mutation ChangeAgency($input: ChangeAgencyInput!) {
    changeAgency(input: $input) {
      __typename
      ... on ChangedAgency {
        agency {
          agency {
            id
            name
            abbreviation
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

interface AgencyDialogProps {
  city: City;
  row: AdministeredAgency;
  onClose: () => void;
}

export function AgencyDialog({ city, row: { agency, topics, listed }, onClose }: AgencyDialogProps) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Change);
  const send = async (form: HTMLFormElement) => {
    const input = {
      city: city.slug,
      agency: agency.slug,
      name: formText(form, 'name'),
      abbreviation: formText(form, 'abbreviation'),
      topics: formText(form, 'topics'),
      listed: new FormData(form).has('listed'),
    };
    if (await act({ input })) onClose();
  };
  return (
    <Dialog title={agency.abbreviation} onClose={onClose} kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Simpan</Trans>}
        busy={busy}
        problem={problem}
        onCancel={onClose}
      >
        <TextField
          label={t`Nama`}
          name="name"
          defaultValue={agency.name}
          maxLength={150}
          required
          data-first
          wrong={problem?.field === 'name'}
        />
        <TextField
          label={t`Singkatan`}
          name="abbreviation"
          defaultValue={agency.abbreviation}
          maxLength={40}
          required
          wrong={problem?.field === 'abbreviation'}
        />
        <TextArea
          label={t`Urusan`}
          name="topics"
          defaultValue={topics}
          maxLength={1000}
          wrong={problem?.field === 'topics'}
        />
        <CheckField label={t`Terdaftar: menerima laporan baru`} name="listed" defaultChecked={listed} />
      </ActForm>
    </Dialog>
  );
}
