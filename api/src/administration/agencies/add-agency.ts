import { changedFields, type Viewer } from '../../accounts/index.ts';
import { AgencyEntity } from '../../agencies/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { checkAgency, checkSlug } from './agency-change.rules.ts';
import { wordsOf } from './change-agency.ts';

export interface NewAgency {
  readonly city: string | null;
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly topics: string;
  /** Offices come with their areas, and there is one command center. */
  readonly kind: 'DEPARTMENT' | 'PARTNER';
}

/** Whoever else answers reports of a city: a department or a partner. */
export async function addAgency(
  deps: AdministrationDeps,
  viewer: Viewer,
  wanted: NewAgency,
): Promise<{ readonly agencyId: number } | RefusalData> {
  return changeCity(deps, viewer, wanted.city, async ({ city, em, actor, record }) => {
    const { slug, kind } = wanted;
    const fields = checkAgency({ ...wanted, listed: true }, {}, { kind, openReports: 0, categories: [] });
    const no = checkSlug(slug) ?? (isRefusal(fields) ? fields : null);
    if (no !== null || isRefusal(fields)) return no ?? SLUG_TAKEN;
    if ((await em.findOne(AgencyEntity, { city: city.id, slug })) !== null) return SLUG_TAKEN;
    const agency = em.create(AgencyEntity, {
      ...{ city: city.id, slug, kind, ...fields, jurisdiction: null, changedBy: actor.name },
    });
    await em.flush();
    await record('AGENCY_ADDED', `${fields.name} (${slug})`, changedFields({}, { kind, ...wordsOf(fields) }));
    return { agencyId: agency.id };
  });
}

const SLUG_TAKEN = refuse(
  'INVALID',
  'slug',
  'Nama singkat di alamat ini sudah dipakai lembaga lain.',
  'Another agency has this slug already.',
);
