import type { EntityManager } from '@mikro-orm/postgresql';

import { changedFields, type Viewer } from '../../accounts/index.ts';
import { type Catalogue, CategoryEntity, OFFICE_REFERENCES } from '../../agencies/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import {
  type CategoryChange,
  type CategoryFields,
  type CategoryWorld,
  checkCategory,
  loosens,
} from './category-change.rules.ts';

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
    const reason = loosens(before, after) ? (change.reason?.trim() ?? null) : null;
    const made = await replaceVersion(em, current, after, actor.name);
    const told = reason === null ? fields : [...fields, { field: 'reason', before: null, after: reason }];
    await record('CATEGORY_CHANGED', `${after.nameId} (${code})`, [
      ...told,
      { field: 'version', before: String(version), after: String(made.version) },
    ]);
    return { categoryId: made.id };
  });
}

/** The index on current versions takes one at a time: the old one goes first. */
async function replaceVersion(
  em: EntityManager,
  current: CategoryEntity,
  fields: CategoryFields,
  changedBy: string,
): Promise<CategoryEntity> {
  const { city, code, position, audience } = current;
  const newest = await em.findOneOrFail(CategoryEntity, { city, code }, { orderBy: { version: 'desc' } });
  current.current = false;
  await em.flush();
  const made = em.create(CategoryEntity, {
    ...{ city, code, position, audience, ...fields },
    ...{ support: [...fields.support], keywords: [...fields.keywords] },
    ...{ version: newest.version + 1, current: true, changedBy },
  });
  await em.flush();
  return made;
}

async function readWorld(
  em: EntityManager,
  cityId: number,
  code: string,
  catalogue: Catalogue,
): Promise<CategoryWorld> {
  const listed = await em.find(CategoryEntity, {
    ...{ city: cityId, current: true, code: { $ne: code }, shortlist: { $ne: null } },
  });
  return {
    references: new Set([...OFFICE_REFERENCES, ...catalogue.agenciesOf(cityId).map(({ slug }) => slug)]),
    shortlisted: new Map(
      listed.flatMap(({ shortlist, nameId }) => (shortlist == null ? [] : [[shortlist, nameId] as const])),
    ),
  };
}

function fieldsOf(category: CategoryEntity): CategoryFields {
  const { nameId, nameEn, leadAgency, support, urgency, visibility, keywords } = category;
  return {
    ...{ nameId, nameEn, leadAgency, support, urgency, visibility, keywords },
    respondWithin: category.respondWithin ?? null,
    respondClock: category.respondClock ?? null,
    resolveWithin: category.resolveWithin ?? null,
    resolveClock: category.resolveClock ?? null,
    shortlist: category.shortlist ?? null,
  };
}

function wordsOf(fields: CategoryFields): Record<string, string | null> {
  const { support, keywords, shortlist, ...plain } = fields;
  return {
    ...plain,
    support: support.join(', ') || null,
    keywords: keywords.join(', ') || null,
    shortlist: shortlist === null ? null : String(shortlist),
  };
}

const NO_SUCH_CATEGORY = refuse(
  'NOT_FOUND',
  'code',
  'Jenis laporan ini tidak ada di kota ini.',
  'There is no such category in this city.',
);
const CHANGED_MEANWHILE = refuse(
  'CONFLICT',
  'version',
  'Jenis laporan ini baru saja diubah orang lain. Muat lagi, lalu ulangi perubahan Anda.',
  'Somebody else has just changed this category. Load it again, then repeat your change.',
);
