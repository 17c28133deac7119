import { language } from './language';

function partsOf(date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const format = new Intl.DateTimeFormat(language(), { timeZone, hourCycle: 'h23', ...options });
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}

/** 13:49 in the city's time zone. */
export function clockTime(iso: string, timeZone: string): string {
  const { hour = '', minute = '' } = partsOf(new Date(iso), timeZone, { hour: '2-digit', minute: '2-digit' });
  return `${hour}:${minute}`;
}

/** Sen 23 Nov, 13:49. */
export function dayAndTime(iso: string, timeZone: string): string {
  const {
    weekday = '',
    day = '',
    month = '',
  } = partsOf(new Date(iso), timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return `${weekday} ${day} ${month}, ${clockTime(iso, timeZone)}`;
}

/** 13:49 on the same day, Sel 24 Nov, 13:49 on another. */
export function whenBeside(iso: string, beside: string, timeZone: string): string {
  const full = dayAndTime(iso, timeZone);
  const sameDay = full.split(',')[0] === dayAndTime(beside, timeZone).split(',')[0];
  return sameDay ? clockTime(iso, timeZone) : full;
}

/** WITA, WIB, WIT, or what the browser calls the zone. */
export function zoneName(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('id', { timeZone, timeZoneName: 'short' }).formatToParts(
    new Date(iso),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
