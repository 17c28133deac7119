import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import { Dialog } from '../../../ui/dialog';
import { ActForm } from '../parts/act-form';
import { SelectField } from '../parts/field';
import type { TabProps } from '../parts/tab';
import { useAct } from '../parts/use-act';
import { HandlerChoice } from './handler-choice';
import type { Naming } from './sealed-query';
import { useSealedCategories } from './use-sealed-categories';

const Name = graphql(/* GraphQL */ `
  mutation NameSealedHandlers($input: NameSealedHandlersInput!) {
    nameSealedHandlers(input: $input) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface NamingDialogProps extends TabProps {
  namings: readonly Naming[];
  /** Null: a new one. */
  naming: Naming | null;
  onClose: () => void;
}

export function NamingDialog({ city, catalogue, namings, naming, onClose }: NamingDialogProps) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Name);
  const categories = useSealedCategories(city.slug);
  const [agency, setAgency] = useState(naming?.agency.slug ?? '');
  const [category, setCategory] = useState(naming?.categoryCode ?? '');
  const known = namings.find((each) => each.agency.slug === agency && each.categoryCode === category);
  const kind = catalogue.agencies.find(({ slug }) => slug === agency)?.kind;
  const send = async (form: HTMLFormElement) => {
    const personIds = new FormData(form).getAll('people').map(String);
    const input = { city: city.slug, agency, categoryCode: category, personIds };
    if (await act({ input })) onClose();
  };
  return (
    <Dialog title={<Trans>Penangan laporan tersegel</Trans>} onClose={onClose} kept>
      <ActForm
        onSend={(form) => void send(form)}
        submit={<Trans>Tunjuk</Trans>}
        busy={busy || agency === '' || category === ''}
        problem={problem}
        onCancel={onClose}
      >
        <SelectField
          label={t`Jenis laporan`}
          value={category}
          required
          data-first
          wrong={problem?.field === 'categoryCode'}
          onChange={(event) => setCategory(event.target.value)}
        >
          <option value="">{t`Pilih`}</option>
          {categories.map(({ code, nameId }) => (
            <option key={code} value={code}>
              {nameId}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t`Lembaga`}
          value={agency}
          required
          wrong={problem?.field === 'agency'}
          onChange={(event) => setAgency(event.target.value)}
        >
          <option value="">{t`Pilih lembaga`}</option>
          {catalogue.agencies.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        {kind === undefined || category === '' ? null : (
          <HandlerChoice
            key={`${agency} ${category}`}
            agency={agency}
            isCommandCenter={kind === 'COMMAND_CENTER'}
            named={known?.people ?? []}
          />
        )}
      </ActForm>
    </Dialog>
  );
}
