import { changedFields, type Viewer } from '../../accounts/index.ts';
import { CategoryEntity } from '../../agencies/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { tidy } from '../written.rules.ts';
import { type CategoryChange, checkCategory, loosens } from './category-change.rules.ts';
import { fieldsOf, readWorld, replaceVersion, wordsOf } from './category-versions.ts';

export interface CategoryRequest {
  readonly city: string | null;
  readonly code: string;
  /** The version that the administrator saw. */
  readonly version: number;
  readonly change: CategoryChange;
}

/**
 * A category as an administrator wants it is a new version: reports that come from now on have it, earlier ones keep
 * theirs. The folder of the city no longer changes it.
 */
export async function changeCategory(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, code, version, change }: CategoryRequest,
): Promise<{ readonly categoryId: number } | RefusalData> {
  return changeCity(deps, viewer, citySlug, async ({ city, em, actor, record }) => {
    const current = await em.findOne(CategoryEntity, { city: city.id, code, current: true });
    if (current === null) return NO_SUCH_CATEGORY;
    if (current.version !== version) return CHANGED_MEANWHILE;
    const before = fieldsOf(current);
    const world = await readWorld(em, city.id, code, deps.catalogue.current());
    const after = checkCategory(before, change, world);
    if (isRefusal(after)) return after;
    const fields = changedFields(wordsOf(before), wordsOf(after));
    if (fields.length === 0) return { categoryId: current.id };
    const reason = loosens(before, after) ? tidy(change.reason ?? '') : null;
    const made = await replaceVersion(em, current, after, actor.name);
    const told = reason === null ? fields : [...fields, { field: 'reason', before: null, after: reason }];
    await record('CATEGORY_CHANGED', `${after.nameId} (${code})`, [
      ...told,
      { field: 'version', before: String(version), after: String(made.version) },
    ]);
    return { categoryId: made.id };
  });
}

export const NO_SUCH_CATEGORY = refuse(
  'NOT_FOUND',
  'code',
  'Jenis laporan ini tidak ada di kota ini.',
  'There is no such category in this city.',
);
export const CHANGED_MEANWHILE = refuse(
  'CONFLICT',
  'version',
  'Jenis laporan ini baru saja diubah orang lain. Muat lagi, lalu ulangi perubahan Anda.',
  'Somebody else has just changed this category. Load it again, then repeat your change.',
);
