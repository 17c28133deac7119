import { changedFields, type Viewer } from '../../accounts/index.ts';
import { HolidayEntity } from '../../jurisdictions/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { checkHoliday, type HolidayInput, isDay } from './holiday.rules.ts';

type Done = { readonly cityId: number } | RefusalData;

/** Puts a holiday, whole or half, on the calendar, or changes the one of that day. The folder no longer does. */
export async function saveHoliday(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, ...input }: HolidayInput & { readonly city: string | null },
): Promise<Done> {
  return changeCity(deps, viewer, citySlug, async ({ city, em, actor, record }) => {
    const checked = checkHoliday(input, city.calendar);
    if (isRefusal(checked)) return checked;
    const { day, ...after } = checked;
    const known = await em.findOne(HolidayEntity, { city: city.id, day });
    const before = known === null || known.removed ? {} : wordsOf(known);
    const fields = changedFields(before, wordsOf(after));
    if (fields.length === 0) return { cityId: city.id };
    const changed = { ...after, changedBy: actor.name, removed: false };
    if (known === null) em.create(HolidayEntity, { city: city.id, day, ...changed });
    else em.assign(known, changed);
    await record('HOLIDAY_SAVED', day, fields);
    return { cityId: city.id };
  });
}

/** Takes a holiday off the calendar; the folder does not bring it back. */
export async function removeHoliday(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, day }: { readonly city: string | null; readonly day: string },
): Promise<Done> {
  return changeCity(deps, viewer, citySlug, async ({ city, em, actor, record }) => {
    const known = isDay(day) ? await em.findOne(HolidayEntity, { city: city.id, day, removed: false }) : null;
    if (known === null) return NO_HOLIDAY;
    em.assign(known, { removed: true, changedBy: actor.name });
    const before = wordsOf(known);
    const nothing = Object.fromEntries(Object.keys(before).map((field) => [field, null]));
    await record('HOLIDAY_REMOVED', day, changedFields(before, nothing));
    return { cityId: city.id };
  });
}

function wordsOf({
  name,
  source,
  closesAt,
}: {
  name: string;
  source: string;
  closesAt?: string | null | undefined;
}): Record<string, string | null> {
  return { name, source, closesAt: closesAt ?? null };
}

const NO_HOLIDAY = refuse(
  'NOT_FOUND',
  'day',
  'Hari itu bukan hari libur di kalender.',
  'That day is no holiday on the calendar.',
);
