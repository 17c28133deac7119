export type Language = 'id' | 'en';

const units = {
  id: { second: 'dtk', minute: 'mnt', hour: 'j', minuteShort: 'm', secondShort: 'd', day: 'hr' },
  en: { second: 's', minute: 'min', hour: 'h', minuteShort: 'm', secondShort: 's', day: 'd' },
} as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** How long ago, as short as it stays true: "21 dtk", "14 mnt", "2 j 12 m", "3 hr". */
export function ageWords(seconds: number, language: Language): string {
  const word = units[language];
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} ${word.second}`;
  if (whole < 3600) return `${Math.floor(whole / 60)} ${word.minute}`;
  if (whole < 86400) {
    return `${Math.floor(whole / 3600)} ${word.hour} ${twoDigits(Math.floor((whole % 3600) / 60))} ${word.minuteShort}`;
  }
  return `${Math.floor(whole / 86400)} ${word.day}`;
}

/** How much time is left or was overrun; the last five minutes count seconds: "4 m 39 d". */
export function spanWords(seconds: number, language: Language): string {
  const word = units[language];
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 300 && whole >= 60) {
    return `${Math.floor(whole / 60)} ${word.minuteShort} ${twoDigits(whole % 60)} ${word.secondShort}`;
  }
  return ageWords(whole, language);
}

/** The same with the hours of the last days: "2 hr 13 j". */
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
