import type { EntityManager } from '@mikro-orm/postgresql';

import { type Catalogue, CategoryEntity, OFFICE_REFERENCES } from '../../agencies/index.ts';
import type { CategoryFields, CategoryWorld } from './category-change.rules.ts';

/** The index on current versions takes one at a time: the old one goes first. */
export async function replaceVersion(
  em: EntityManager,
  current: CategoryEntity,
  fields: CategoryFields,
  changedBy: string,
): Promise<CategoryEntity> {
  const { city, code, position, audience, callFirst } = current;
  const newest = await em.findOneOrFail(CategoryEntity, { city, code }, { orderBy: { version: 'desc' } });
  current.current = false;
  current.retired = false;
  await em.flush();
  const made = em.create(CategoryEntity, {
    ...{ city, code, position, audience, callFirst, ...fields },
    ...{ support: [...fields.support], keywords: [...fields.keywords] },
    ...{ version: newest.version + 1, current: true, changedBy },
  });
  await em.flush();
  return made;
}

/** What else the catalogue of the city holds. */
export async function readWorld(
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

export function fieldsOf(category: CategoryEntity): CategoryFields {
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

/** As the log of administrators tells it. */
export function wordsOf(fields: CategoryFields): Record<string, string | null> {
  const { support, keywords, shortlist, ...plain } = fields;
  return {
    ...plain,
    support: support.join(', ') || null,
    keywords: keywords.join(', ') || null,
    shortlist: shortlist === null ? null : String(shortlist),
  };
}
