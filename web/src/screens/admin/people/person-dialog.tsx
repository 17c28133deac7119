import { Trans, useLingui } from '@lingui/react/macro';
import type { Catalogue } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import type { Role } from '../../../gql/admin/graphql';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { TextField } from '../parts/field';
import { useAct } from '../parts/use-act';
import type { Person } from './people-query';
import { PersonActs } from './person-acts';
import { RoleAndAgency } from './role-and-agency';

const Change = graphql(/* GraphQL */ `
  mutation ChangePerson($input: ChangePersonInput!) {
    changePerson(input: $input) {
      __typename
      ... on ChangedPerson {
        person {
          id
          name
          role
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface PersonDialogProps {
  person: Person;
  catalogue: Catalogue;
  onClose: () => void;
}

/** One person: name and rights, and what can be done to the account as a whole. */
export function PersonDialog({ person, catalogue, onClose }: PersonDialogProps) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Change);
  const send = async (form: HTMLFormElement) => {
    const input = {
      personId: person.id,
      name: formText(form, 'name'),
      role: formText(form, 'role') as Role,
      agency: formText(form, 'agency') || null,
    };
    if (await act({ input })) onClose();
  };
  return (
    <Dialog title={person.name} onClose={onClose} kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Simpan</Trans>}
        busy={busy}
        problem={problem}
        onCancel={onClose}
      >
        <p className="quiet">{person.email}</p>
        <TextField
          label={t`Nama`}
          name="name"
          defaultValue={person.name}
          maxLength={100}
          required
          data-first
          wrong={problem?.field === 'name'}
        />
        <RoleAndAgency
          role={person.role}
          agency={person.agency?.slug ?? null}
          agencies={catalogue.agencies}
          problem={problem}
        />
      </ActForm>
      <PersonActs person={person} onDone={onClose} />
    </Dialog>
  );
}
