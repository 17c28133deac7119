import { createRegistry, type Registry } from '../jurisdictions/index.ts';
import type { Database } from '../platform/index.ts';
import { Catalogue, type SealedHandler } from './catalogue.ts';
import type { AgencyRecord, CategoryRecord } from './catalogue.types.ts';

export type CatalogueRegistry = Registry<Catalogue>;

export async function createCatalogueRegistry(database: Database): Promise<CatalogueRegistry> {
  return createRegistry(database, async () => readCatalogue(database));
}

async function readCatalogue(database: Pick<Database, 'query'>): Promise<Catalogue> {
  const [agencies, categories, handlers] = await Promise.all([
    database.query<AgencyRecord>(
      `select id, city_id as "cityId", slug, name, abbreviation, kind, jurisdiction_id as "jurisdictionId",
         topics, listed
       from agency order by city_id, slug`,
    ),
    database.query<CategoryRecord>(
      `select id, city_id as "cityId", code, version, current, position, name_id as "nameId", name_en as "nameEn",
         audience, lead_agency as "leadAgency", support, urgency,
         respond_within as "respondWithin", respond_clock as "respondClock",
         resolve_within as "resolveWithin", resolve_clock as "resolveClock", visibility, call_first as "callFirst", keywords, shortlist
       from category order by city_id, code, version`,
    ),
    database.query<SealedHandler>(
      `select agency_id as "agencyId", category_code as "categoryCode", account_id as "accountId"
       from sealed_handler order by agency_id, category_code, account_id`,
    ),
  ]);
  return new Catalogue(agencies, categories, handlers);
}
