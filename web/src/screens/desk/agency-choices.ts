import { useLingui } from '@lingui/react/macro';
import {
  orderAgencies,
  type AgencyGroup,
  type AgencySubject,
} from '../../features/casework/agency-order.rules';
import type { Agency } from '../../features/catalogue/use-catalogue';
import type { Choice } from './choice-field';

/** The agencies that a report can go to as choices, the likely ones on top. */
export function useAgencyChoices(): (
  agencies: readonly Agency[],
  report: AgencySubject,
  leadId: string | null,
) => Choice[] {
  const { t } = useLingui();
  const names: Record<AgencyGroup, string> = {
    likely: t`Mungkin tepat`,
    DEPARTMENT: t`Dinas dan badan`,
    PARTNER: t`Mitra`,
    COMMAND_CENTER: t`Pusat komando`,
    DISTRICT_OFFICE: t`Kecamatan`,
    SUBDISTRICT_OFFICE: t`Kelurahan`,
  };
  return (agencies, report, leadId) =>
    orderAgencies(agencies, report, leadId).map(({ agency, group }) => ({
      value: agency.slug,
      label: agency.abbreviation,
      also: agency.name,
      group: names[group],
    }));
}
