import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import type { AppScope } from '../../../gql/admin/graphql';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { CheckField, SelectField, TextField } from '../parts/field';
import type { TabProps } from '../parts/tab';
import { useAct } from '../parts/use-act';
import { scopeWords } from './scope-words';

const Create = graphql(/* GraphQL */ `
  mutation CreateApp($input: CreateAppInput!) {
    createApp(input: $input) {
      __typename
      ... on ChangedApp {
        app {
          id
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface CreateAppDialogProps extends TabProps {
  onClose: () => void;
  onMade: (id: string) => void;
}

export function CreateAppDialog({ city, catalogue, onClose, onMade }: CreateAppDialogProps) {
  const { t, i18n } = useLingui();
  const { act, busy, problem } = useAct(Create);
  const send = async (form: HTMLFormElement) => {
    const input = {
      name: formText(form, 'name'),
      scopes: new FormData(form).getAll('scopes') as AppScope[],
      agency: formText(form, 'agency') || null,
      city: city.slug,
    };
    const result = (await act({ input }))?.createApp;
    if (result?.__typename === 'ChangedApp') onMade(result.app.id);
  };
  return (
    <Dialog title={<Trans>Daftarkan aplikasi</Trans>} onClose={onClose} kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Daftarkan</Trans>}
        busy={busy}
        problem={problem}
        onCancel={onClose}
      >
        <TextField
          label={t`Nama aplikasi`}
          name="name"
          maxLength={100}
          required
          data-first
          wrong={problem?.field === 'name'}
        />
        <fieldset>
          <legend>
            <Trans>Boleh</Trans>
          </legend>
          {(Object.keys(scopeWords) as AppScope[]).map((scope) => (
            <CheckField key={scope} name="scopes" value={scope} label={i18n._(scopeWords[scope])} />
          ))}
        </fieldset>
        <SelectField
          label={t`Lembaga, bila hanya untuk satu`}
          name="agency"
          defaultValue=""
          wrong={problem?.field === 'agency'}
        >
          <option value="">{t`Seluruh kota`}</option>
          {catalogue.agencies.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
      </ActForm>
    </Dialog>
  );
}
