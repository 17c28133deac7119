import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import type { Role } from '../../../gql/admin/graphql';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm } from '../parts/act-form';
import { TextField } from '../parts/field';
import { ShownOnce } from '../parts/shown-once';
import type { TabProps } from '../parts/tab';
import { useAct } from '../parts/use-act';
import { RoleAndAgency } from './role-and-agency';

const Invite = graphql(/* GraphQL */ `
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on InvitedPerson {
        joinUrl
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

/** Invites somebody; the link that opens the account is shown this once. */
export function InviteDialog({ city, catalogue, onClose }: TabProps & { onClose: () => void }) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Invite);
  const [link, setLink] = useState<string | null>(null);
  const send = async (form: HTMLFormElement) => {
    const input = {
      email: formText(form, 'email').trim(),
      name: formText(form, 'name').trim(),
      role: formText(form, 'role') as Role,
      agency: formText(form, 'agency') || null,
      city: city.slug,
    };
    const result = (await act({ input }))?.invitePerson;
    if (result?.__typename === 'InvitedPerson') setLink(result.joinUrl);
  };
  return (
    <Dialog title={<Trans>Undang orang</Trans>} onClose={onClose} kept>
      {link === null ? (
        <ActForm
          onSend={(form) => void send(form)}
          submit={<Trans>Buat undangan</Trans>}
          busy={busy}
          problem={problem}
          onCancel={onClose}
        >
          <TextField
            label={t`Surel`}
            name="email"
            type="email"
            required
            data-first
            wrong={problem?.field === 'email'}
          />
          <TextField label={t`Nama`} name="name" maxLength={100} required wrong={problem?.field === 'name'} />
          <RoleAndAgency role="OFFICER" agency={null} agencies={catalogue.agencies} problem={problem} />
        </ActForm>
      ) : (
        <ShownOnce value={link} onDone={onClose}>
          <Trans>
            Undangan dibuat. Kirim tautan ini kepada orangnya; tautan berlaku 7 hari, sekali pakai, dan hanya
            tampak sekarang.
          </Trans>
        </ShownOnce>
      )}
    </Dialog>
  );
}
