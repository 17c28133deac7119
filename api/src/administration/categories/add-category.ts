import { changedFields, type Viewer } from '../../accounts/index.ts';
import { CategoryEntity } from '../../agencies/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { type CategoryFields, checkCategory } from './category-change.rules.ts';
import { readWorld, wordsOf } from './category-versions.ts';

export interface NewCategory {
  readonly city: string | null;
  /** It stays for ever: programs know the category by it. */
  readonly code: string;
  /** Information among neighbours comes with the city. */
  readonly audience: 'GOVERNMENT' | 'PARTNER';
  readonly fields: CategoryFields;
}

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Something else that residents report; it stands at the end of the catalogue. */
export async function addCategory(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, code, audience, fields }: NewCategory,
): Promise<{ readonly categoryId: number } | RefusalData> {
  return changeCity(deps, viewer, citySlug, async ({ city, em, actor, record }) => {
    if (!CODE.test(code)) return WRONG_CODE;
    if ((await em.findOne(CategoryEntity, { city: city.id, code })) !== null) return CODE_TAKEN;
    const checked = checkCategory(fields, {}, await readWorld(em, city.id, code, deps.catalogue.current()));
    if (isRefusal(checked)) return checked;
    const last = await em.findOne(CategoryEntity, { city: city.id }, { orderBy: { position: 'desc' } });
    const made = em.create(CategoryEntity, {
      ...{ city: city.id, code, audience, ...checked, callFirst: null },
      ...{ support: [...checked.support], keywords: [...checked.keywords] },
      ...{ version: 1, current: true, position: (last?.position ?? 0) + 1, changedBy: actor.name },
    });
    await em.flush();
    const told = changedFields({}, { audience, ...wordsOf(checked) });
    await record('CATEGORY_ADDED', `${checked.nameId} (${code})`, told);
    return { categoryId: made.id };
  });
}

const WRONG_CODE = refuse(
  'INVALID',
  'code',
  'Kode berisi 2 sampai 40 huruf besar, angka atau garis bawah, seperti LAMPU_TAMAN.',
  'A code has 2 to 40 capital letters, digits or underscores, such as PARK_LIGHT.',
);
const CODE_TAKEN = refuse(
  'INVALID',
  'code',
  'Kode ini sudah dipakai, mungkin oleh jenis laporan yang sudah ditutup.',
  'This code is taken already, perhaps by a category that was retired.',
);
