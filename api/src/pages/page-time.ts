import type { Language } from '../platform/index.ts';

const OPTIONS: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
};

/** Sen 23 Nov, 13:49 WITA: an instant on the city's clock. */
export function pageTime(iso: string, timeZone: string, language: Language): string {
  const parts = partsOf(iso, timeZone, language);
  // Only Indonesian data names WITA, WIB and WIT.
  const zone = partsOf(iso, timeZone, 'id')['timeZoneName'] ?? '';
  const { weekday = '', day = '', month = '', hour = '', minute = '' } = parts;
  return `${weekday} ${day} ${month}, ${hour}:${minute} ${zone}`.trim();
}

function partsOf(iso: string, timeZone: string, language: Language): Partial<Record<string, string>> {
  const format = new Intl.DateTimeFormat(language, { ...OPTIONS, timeZone });
  return Object.fromEntries(format.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
}
