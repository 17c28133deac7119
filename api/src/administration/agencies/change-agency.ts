import { changedFields, type Viewer } from '../../accounts/index.ts';
import { AgencyEntity, type Catalogue } from '../../agencies/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import { countOpenReports } from '../../reports/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { type AgencyChange, type AgencyFields, checkAgency } from './agency-change.rules.ts';

/** Changes how an agency is named and whether new reports may go there. The folder no longer changes it. */
export async function changeAgency(
  deps: AdministrationDeps,
  viewer: Viewer,
  request: { readonly city: string | null; readonly agency: string; readonly change: AgencyChange },
): Promise<{ readonly agencyId: number } | RefusalData> {
  return changeCity(deps, viewer, request.city, async ({ city, em, actor, record }) => {
    const agency = await em.findOne(AgencyEntity, { city: city.id, slug: request.agency });
    if (agency === null) return NO_SUCH_AGENCY;
    const before = fieldsOf(agency);
    const after = checkAgency(before, request.change, {
      kind: agency.kind,
      openReports: await countOpenReports(deps.database, city.id, agency.id),
      categories: categoriesNaming(deps.catalogue.current(), city.id, agency.slug),
    });
    if (isRefusal(after)) return after;
    const fields = changedFields(wordsOf(before), wordsOf(after));
    if (fields.length === 0) return { agencyId: agency.id };
    em.assign(agency, { ...after, changedBy: actor.name });
    await record('AGENCY_CHANGED', `${before.name} (${agency.slug})`, fields);
    return { agencyId: agency.id };
  });
}

function categoriesNaming(catalogue: Catalogue, cityId: number, slug: string): string[] {
  return catalogue
    .categoriesOf(cityId)
    .filter(({ leadAgency, support }) => leadAgency === slug || support.includes(slug))
    .map(({ nameId }) => nameId);
}

const fieldsOf = ({ name, abbreviation, topics, listed }: AgencyEntity): AgencyFields => ({
  ...{ name, abbreviation, topics, listed },
});

export function wordsOf({ listed, topics, ...plain }: AgencyFields): Record<string, string | null> {
  return { ...plain, topics: topics || null, listed: String(listed) };
}

export const NO_SUCH_AGENCY = refuse(
  'NOT_FOUND',
  'agency',
  'Lembaga ini tidak ada di kota ini.',
  'There is no such agency in this city.',
);
