import type { Language } from './age.rules';

type Instant = string | number;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

const dateOf = (at: Instant): Date => new Date(at);

/** "14:03" by the city's clock; colons in both languages, as the city's forms write it. */
export const clockTime = (at: Instant, timeZone: string): string =>
  format('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(dateOf(at));

export const clockTimeSeconds = (at: Instant, timeZone: string): string =>
  format('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(dateOf(at));

/** "Sen 23 Nov" */
export function dayWords(at: Instant, timeZone: string, language: Language): string {
  const parts = format(language, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).formatToParts(dateOf(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}`;
}

/** "WITA"; Indonesian names the zones of Indonesia, other languages only count hours. */
export function zoneName(at: Instant, timeZone: string): string {
  const parts = format('id', { timeZone, timeZoneName: 'short', hour: 'numeric' }).formatToParts(dateOf(at));
  return parts.find((each) => each.type === 'timeZoneName')?.value ?? timeZone;
}

const localDay = (at: Instant, timeZone: string): string =>
  format('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(dateOf(at));

/** "14:03" on the same local day, else "Sel 24 Nov 13:49". */
export function momentWords(at: Instant, now: number, timeZone: string, language: Language): string {
  const time = clockTime(at, timeZone);
  return localDay(at, timeZone) === localDay(now, timeZone)
    ? time
    : `${dayWords(at, timeZone, language)} ${time}`;
}

/** The instant of the city's last midnight, ISO 8601. */
export function startOfDay(now: number, timeZone: string): string {
  const [hours, minutes, seconds] = clockTimeSeconds(now, timeZone).split(':').map(Number);
  const sinceMidnight = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000 + (now % 1000);
  return new Date(now - sinceMidnight).toISOString();
}

/** The instant of the last midnight from Sunday to Monday, ISO 8601. */
export function startOfWeek(now: number, timeZone: string): string {
  const sinceMonday = (dayNumber(now, timeZone) + 3) % 7;
  return startOfDay(now - sinceMonday * 86_400_000, timeZone);
}

/** Days since 1970 on the city's calendar; Thursday is 0, so that `(day + 3) % 7` is 0 on Mondays. */
export const dayNumber = (at: Instant, timeZone: string): number =>
  Math.round(Date.parse(`${localDay(at, timeZone)}T00:00:00Z`) / 86_400_000);

/** "2026-11-25" on the city's calendar, as a date field reads it. */
export const dateField = (at: Instant, timeZone: string): string => localDay(at, timeZone);

/** The instant at which the city's clock shows this hour on this day ("2026-11-25"). */
export function instantAt(day: string, hour: number, timeZone: string): string {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const shown = Date.parse(`${localDay(wanted, timeZone)}T${clockTimeSeconds(wanted, timeZone)}Z`);
  return new Date(wanted - (shown - wanted)).toISOString();
}
