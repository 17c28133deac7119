import { refuse, type RefusalData } from '../../platform/index.ts';
import { checkText, tidy } from '../written.rules.ts';

export interface HolidayInput {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly name: string;
  /** The decree or page that says so. */
  readonly source: string;
  /** `HH:MM`; null: the whole day. */
  readonly closesAt: string | null;
}

interface WorkingDay {
  readonly opensAt: string;
  readonly closesAt: string;
}

const DAY = /^(20\d\d)-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A holiday that can stand in the calendar of a city, tidied, or what is wrong with it. */
export function checkHoliday(input: HolidayInput, hours: WorkingDay): HolidayInput | RefusalData {
  const [name, source] = [tidy(input.name), tidy(input.source)];
  const { day, closesAt } = input;
  const refused =
    (isDay(day) ? null : NO_DAY) ??
    checkText(name, 'name', 100) ??
    checkText(source, 'source', 300) ??
    checkClosing(closesAt, hours);
  return refused ?? { day, name, source, closesAt };
}

/** Tells 31 February from a day. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function checkClosing(closesAt: string | null, hours: WorkingDay): RefusalData | null {
  if (closesAt === null) return null;
  if (TIME.test(closesAt) && closesAt > hours.opensAt && closesAt < hours.closesAt) return null;
  return refuse(
    'INVALID',
    'closesAt',
    `Setengah hari tutup antara ${hours.opensAt} dan ${hours.closesAt}.`,
    `Half a day closes between ${hours.opensAt} and ${hours.closesAt}.`,
  );
}

const NO_DAY = refuse('INVALID', 'day', 'Pilih tanggal yang ada.', 'Choose a day that exists.');
