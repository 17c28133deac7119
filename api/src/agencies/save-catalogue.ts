import type { SavedCity, SqlRunner } from '../jurisdictions/index.ts';
import type { CatalogueFolder, CategoryRow } from './catalogue-folder.ts';
import type { AgencyRow } from './offices.ts';

/**
 * Writes agencies and categories of a city; writing the same again changes nothing. What an administrator changed
 * stays as it is.
 */
export async function saveCatalogue(
  runner: SqlRunner,
  city: SavedCity,
  catalogue: CatalogueFolder,
): Promise<void> {
  await saveAgencies(runner, city, catalogue.agencies);
  await saveCategories(runner, city.cityId, catalogue.categories);
}

const AGENCY_RECORD = `r(slug text, name text, abbreviation text, kind text, jurisdiction_id integer, topics text)`;

async function saveAgencies(
  runner: SqlRunner,
  city: SavedCity,
  agencies: readonly AgencyRow[],
): Promise<void> {
  const records = agencies.map(({ areaCode, ...agency }) => ({
    ...agency,
    jurisdiction_id: areaCode === null ? null : city.jurisdictionIdByCode.get(areaCode),
  }));
  const values = [JSON.stringify(records), city.cityId];
  await runner.query(
    `update agency a
     set name = r.name, abbreviation = r.abbreviation, kind = r.kind, jurisdiction_id = r.jurisdiction_id,
       topics = r.topics, listed = true
     from jsonb_to_recordset($1) as ${AGENCY_RECORD}
     where a.slug = r.slug and a.city_id = $2 and a.changed_by is null
       and (a.name, a.abbreviation, a.kind, a.jurisdiction_id, a.topics, a.listed)
         is distinct from (r.name, r.abbreviation, r.kind, r.jurisdiction_id, r.topics, true)`,
    values,
  );
  await runner.query(
    `insert into agency (city_id, slug, name, abbreviation, kind, jurisdiction_id, topics)
     select $2, slug, name, abbreviation, kind, jurisdiction_id, topics
     from jsonb_to_recordset($1) as ${AGENCY_RECORD}
     where not exists (select from agency a where a.slug = r.slug and a.city_id = $2)`,
    values,
  );
  await runner.query(
    `update agency set listed = false where city_id = $2 and listed and changed_by is null
       and slug not in (select slug from jsonb_to_recordset($1) as ${AGENCY_RECORD})`,
    values,
  );
}

/** What makes a new version when it changes; the position is only an order. */
const VERSIONED = `name_id, name_en, audience, lead_agency, support, urgency, respond_within, respond_clock,
  resolve_within, resolve_clock, visibility, call_first, keywords, shortlist`;
const CATEGORY_RECORD = `r(code text, position integer, name_id text, name_en text, audience text, lead_agency text,
  support text[], urgency text, respond_within text, respond_clock text, resolve_within text, resolve_clock text,
  visibility text, call_first text, keywords text[], shortlist integer)`;

async function saveCategories(
  runner: SqlRunner,
  cityId: number,
  categories: readonly CategoryRow[],
): Promise<void> {
  const records = categories.map(({ keywords_id: id, keywords_en: en, ...category }, index) => ({
    ...category,
    keywords: [...new Set([...id, ...en])],
    position: index + 1,
  }));
  const values = [JSON.stringify(records), cityId];
  const versioned = (alias: string) => VERSIONED.replaceAll(/\w+/g, (column) => `${alias}.${column}`);
  await runner.query(
    `update category c set current = false
     where c.city_id = $2 and c.current and c.changed_by is null and not exists (
       select from jsonb_to_recordset($1) as ${CATEGORY_RECORD}
       where r.code = c.code and (${versioned('r')}) is not distinct from (${versioned('c')}))`,
    values,
  );
  await runner.query(
    `insert into category (city_id, code, version, position, ${VERSIONED})
     select $2, code, 1 + coalesce((select max(version) from category c where c.city_id = $2 and c.code = r.code), 0),
       position, ${VERSIONED}
     from jsonb_to_recordset($1) as ${CATEGORY_RECORD}
     where not exists (
       select from category c where c.city_id = $2 and c.code = r.code and (c.current or c.retired))
     order by position`,
    values,
  );
  await runner.query(
    `update category c set position = r.position from jsonb_to_recordset($1) as ${CATEGORY_RECORD}
     where c.city_id = $2 and c.code = r.code and c.current and c.position <> r.position`,
    values,
  );
}
