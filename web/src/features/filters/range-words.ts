import type { Language } from '../../ui/age.rules';
import { clockTime, dateField, dayWords } from '../../ui/city-time';
import type { Between } from './time-range.rules';

const dash = '–';

/** "20 Nov" at midnight, else "20 Nov 14:00"; the weekday only stands where there is room for it. */
function moment(at: number, timeZone: string, language: Language, ends: boolean): string {
  const time = clockTime(at, timeZone);
  // A day that ends at midnight is named by itself, not by the day after it.
  const day = dayWords(ends && time === '00:00' ? at - 1 : at, timeZone, language)
    .split(' ')
    .slice(1)
    .join(' ');
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Two instants on the city's calendar: "20 Nov – 23 Nov", "23 Nov 08:00 – 14:00", "20 Nov –" up to now. */
export function rangeWords({ from, to }: Between, timeZone: string, language: Language): string {
  const start = from === null ? '' : moment(from, timeZone, language, false);
  const end = to === null ? '' : moment(to, timeZone, language, true);
  if (from === null || to === null) return `${start} ${dash} ${end}`.trim();
  const sameDay = dateField(from, timeZone) === dateField(to - 1, timeZone);
  const wholeDay = sameDay && start === end;
  if (wholeDay) return start;
  if (!sameDay || clockTime(to, timeZone) === '00:00') return `${start} ${dash} ${end}`;
  return `${start.includes(':') ? start : `${start} 00:00`} ${dash} ${clockTime(to, timeZone)}`;
}
