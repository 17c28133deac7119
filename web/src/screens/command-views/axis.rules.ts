import type { Language } from '../../ui/age.rules';
import { clockTime, dateField, dayWords } from '../../ui/city-time';
import type { Unit } from './brush.rules';

const day = (at: number, timeZone: string, language: Language): string =>
  dayWords(at, timeZone, language).split(' ').slice(1).join(' ');

/** "14:00", "20 Nov" or "Nov 2026", as fine as the bars are. */
export function axisWords(at: number, unit: Unit, timeZone: string, language: Language): string {
  if (unit === 'HOUR') {
    const time = clockTime(at, timeZone);
    return time === '00:00' ? day(at, timeZone, language) : time;
  }
  if (unit === 'YEAR') return dateField(at, timeZone).slice(0, 4);
  if (unit !== 'MONTH') return day(at, timeZone, language);
  return new Intl.DateTimeFormat(language, { timeZone, month: 'short', year: 'numeric' }).format(at);
}

/** A handful of bars at even distances, from the first on, none so near the end that its words meet "now". */
export function axisTicks<Bar>(bars: readonly Bar[], most: number): readonly Bar[] {
  const every = Math.max(1, Math.ceil(bars.length / most));
  return bars.filter((_, index) => index % every === 0 && index <= bars.length - every / 2);
}
