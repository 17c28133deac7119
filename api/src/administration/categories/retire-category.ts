import type { Viewer } from '../../accounts/index.ts';
import { CategoryEntity } from '../../agencies/index.ts';
import { refuse, type RefusalData } from '../../platform/index.ts';
import { CATCH_ALL } from '../../routing/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { fieldsOf, readWorld, replaceVersion } from './category-versions.ts';
import { CHANGED_MEANWHILE, NO_SUCH_CATEGORY } from './change-category.ts';

export interface CategorySeen {
  readonly city: string | null;
  readonly code: string;
  /** The version that the administrator saw. */
  readonly version: number;
}

type Done = { readonly categoryId: number } | RefusalData;

/** No new reports are of this category any more; those that are keep it, and are worked to their end. */
export async function retireCategory(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, code, version }: CategorySeen,
): Promise<Done> {
  return changeCity(deps, viewer, citySlug, async ({ city, em, record }) => {
    if (code === CATCH_ALL) return KEPT;
    const current = await em.findOne(CategoryEntity, { city: city.id, code, current: true });
    if (current === null) return NO_SUCH_CATEGORY;
    if (current.version !== version) return CHANGED_MEANWHILE;
    current.current = false;
    current.retired = true;
    await em.flush();
    await record('CATEGORY_RETIRED', `${current.nameId} (${code})`);
    return { categoryId: current.id };
  });
}

/** A retired category takes reports again, in a new version; without its place on the short list when that was given away. */
export async function restoreCategory(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, code, version }: CategorySeen,
): Promise<Done> {
  return changeCity(deps, viewer, citySlug, async ({ city, em, actor, record }) => {
    const retired = await em.findOne(CategoryEntity, { city: city.id, code, retired: true });
    if (retired === null) return NO_SUCH_CATEGORY;
    if (retired.version !== version) return CHANGED_MEANWHILE;
    const before = fieldsOf(retired);
    const { references, shortlisted } = await readWorld(em, city.id, code, deps.catalogue.current());
    if (!references.has(before.leadAgency)) return LEAD_GONE;
    const place = before.shortlist !== null && shortlisted.has(before.shortlist) ? null : before.shortlist;
    const support = before.support.filter((each) => references.has(each));
    const made = await replaceVersion(em, retired, { ...before, support, shortlist: place }, actor.name);
    await record('CATEGORY_RESTORED', `${retired.nameId} (${code})`);
    return { categoryId: made.id };
  });
}

const KEPT = refuse(
  'NOT_ALLOWED',
  'code',
  'Jenis "lainnya" selalu ada: lewat jenis ini warga melaporkan hal yang tidak ada di daftar.',
  'The category for everything else always stays: by it residents report what is not on the list.',
);
const LEAD_GONE = refuse(
  'CONFLICT',
  'code',
  'Lembaga yang memimpin jenis ini sudah tidak terdaftar. Daftarkan lagi lembaganya dahulu.',
  'The agency that leads this category is not listed any more. List it again first.',
);
