import type { Words } from './id';

const SHAPE = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** An ISO 8601 duration of the catalogue in plain words: "1 jam", "2 hari kerja". Null when it says nothing. */
export function durationInWords(
  iso: string | null,
  clock: string | null,
  units: Words['units'],
): string | null {
  const found = iso ? SHAPE.exec(iso) : null;
  if (!found) return null;
  const [, days, hours, minutes] = found;
  const working = clock === 'WORKING';
  if (days) return units.days(Number(days), working);
  if (hours) return units.hours(Number(hours), working);
  if (minutes) return units.minutes(Number(minutes));
  return null;
}
