import { useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import { roleWords } from '../../../features/accounts/role-words';
import type { Agency } from '../../../features/catalogue/use-catalogue';
import type { Role } from '../../../gql/admin/graphql';
import { SelectField } from '../parts/field';
import type { ActProblem } from '../parts/use-act';

const OF_AN_AGENCY: readonly string[] = ['OFFICER', 'AGENCY_HEAD'] satisfies Role[];

interface RoleAndAgencyProps {
  role: Role;
  agency: string | null;
  agencies: readonly Agency[];
  problem: ActProblem | null;
}

/** Officers and heads are of an agency; the others serve the whole city. */
export function RoleAndAgency({ role, agency, agencies, problem }: RoleAndAgencyProps) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState<string>(role);
  return (
    <div className="act-form__pair">
      <SelectField
        label={t`Peran`}
        name="role"
        value={chosen}
        wrong={problem?.field === 'role'}
        onChange={(event) => setChosen(event.target.value)}
      >
        {Object.entries(roleWords).map(([each, words]) => (
          <option key={each} value={each}>
            {i18n._(words)}
          </option>
        ))}
      </SelectField>
      {OF_AN_AGENCY.includes(chosen) ? (
        <SelectField
          label={t`Lembaga`}
          name="agency"
          defaultValue={agency ?? ''}
          wrong={problem?.field === 'agency'}
          required
        >
          <option value="">{t`Pilih lembaga`}</option>
          {agencies.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
    </div>
  );
}
