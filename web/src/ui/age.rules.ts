export type Language = 'id' | 'en';

/** In Indonesian "m" is a metre and "d" nothing at all: words, or abbreviations that stand in the dictionary. */
const units = {
  id: { second: 'dtk', minute: 'mnt', hour: 'jam', minuteBeside: 'mnt', day: 'hari' },
  en: { second: 's', minute: 'min', hour: 'h', minuteBeside: 'm', day: 'd' },
} as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** How long ago, as short as it stays true: "21 dtk", "14 mnt", "2 jam 12 mnt", "3 hari". */
export function ageWords(seconds: number, language: Language): string {
  const word = units[language];
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} ${word.second}`;
  if (whole < 3600) return `${Math.floor(whole / 60)} ${word.minute}`;
  if (whole < 86400) {
    return `${Math.floor(whole / 3600)} ${word.hour} ${twoDigits(Math.floor((whole % 3600) / 60))} ${word.minuteBeside}`;
  }
  return `${Math.floor(whole / 86400)} ${word.day}`;
}

/** The same in one unit, where there is room for no more: "2 jam". */
export function shortAgeWords(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 3600 || whole >= 86400) return ageWords(whole, language);
  return `${Math.floor(whole / 3600)} ${units[language].hour}`;
}

/** How much time is left or was overrun; the last five minutes count seconds: "4 mnt 39 dtk". */
export function spanWords(seconds: number, language: Language): string {
  const word = units[language];
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 300 && whole >= 60) {
    return `${Math.floor(whole / 60)} ${word.minuteBeside} ${twoDigits(whole % 60)} ${word.second}`;
  }
  return ageWords(whole, language);
}

/** The same with the hours of the last days: "2 hari 13 jam". */
export function longSpanWords(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 86400) return spanWords(whole, language);
  const hours = Math.floor((whole % 86400) / 3600);
  const days = `${Math.floor(whole / 86400)} ${units[language].day}`;
  return hours === 0 ? days : `${days} ${hours} ${units[language].hour}`;
}

/** A running stopwatch, "0:42" or "1:02:07". */
export function stopwatch(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor((whole % 3600) / 60);
  const hours = Math.floor(whole / 3600);
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(whole % 60)}`
    : `${minutes}:${twoDigits(whole % 60)}`;
}
