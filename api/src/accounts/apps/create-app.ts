import { type Database, isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import { administer } from '../people/administer.ts';
import { checkName } from '../people/person-name.rules.ts';
import { placeBySlugs } from '../people/place-person.ts';
import { APP_SCOPES, type AppScope, type Viewer } from '../viewer.ts';
import type { Workplaces } from '../workplaces.ts';
import { APP_COLUMNS, type AppRow } from './app.ts';

export interface NewApp {
  readonly name: string;
  readonly scopes: readonly AppScope[];
  readonly agency: string | null;
  readonly city: string | null;
}

/** Registers a third party. It can do nothing until it has a key. */
export async function createApp(
  { database, workplaces }: { readonly database: Database; readonly workplaces: Workplaces },
  viewer: Viewer,
  input: NewApp,
): Promise<{ readonly app: AppRow } | RefusalData> {
  return administer(database, viewer, async ({ client, refusal, record }) => {
    const named = checkName(input.name);
    if (isRefusal(named)) return named;
    const scopes = APP_SCOPES.filter((scope) => input.scopes.includes(scope));
    if (scopes.length === 0) return NO_SCOPES;
    const place = placeBySlugs(workplaces, input);
    if (isRefusal(place)) return place;
    if (scopes.includes('AGENCY_READ') && place.agencyId === null) return AGENCY_MISSING;
    const no = refusal('createApp', { becomes: place });
    if (no !== null) return no;
    const { rows } = await client.query<AppRow>(
      `insert into app (name, scopes, agency_id, city_id) values ($1, $2, $3, $4) returning ${APP_COLUMNS}`,
      [named.name, scopes, place.agencyId, place.cityId],
    );
    const [app] = rows;
    if (app === undefined) throw new Error('The app was not written.');
    const fields = [{ field: 'scopes', before: null, after: scopes.join(' ') }];
    await record({ cityId: app.cityId, action: 'APP_CREATED', subject: app.name, fields });
    return { app };
  });
}

const NO_SCOPES = refuse('INVALID', 'scopes', 'Pilih paling sedikit satu hak.', 'Choose at least one scope.');
const AGENCY_MISSING = refuse(
  'INVALID',
  'agency',
  'AGENCY_READ membutuhkan lembaga.',
  'AGENCY_READ needs an agency.',
);
