import type { Duration } from './duration.ts';
import { DAY_MILLISECONDS, Zone, type WallTime } from './zone.ts';

/** When a city works. A city keeps one object of it: what is worked out from it is kept by the object. */
export interface WorkingCalendar {
  /** IANA name, e.g. `Asia/Makassar`. */
  readonly timeZone: string;
  /** ISO 8601 weekdays, 1 is Monday. */
  readonly workingDays: readonly number[];
  /** `HH:MM` on the wall clock. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** Days that close early: `YYYY-MM-DD` → `HH:MM`. */
  readonly halfDays: ReadonlyMap<string, string>;
}

/** Ten years without a working day is a calendar that is wrong. */
const SEARCHED_DAYS = 3660;

const known = new WeakMap<WorkingCalendar, WorkingTime>();

/** @throws RangeError when the calendar has no working hours, or its zone or times are wrong. */
export function workingTimeOf(calendar: WorkingCalendar): WorkingTime {
  const existing = known.get(calendar);
  if (existing !== undefined) return existing;
  const made = new WorkingTime(calendar);
  known.set(calendar, made);
  return made;
}

/** Walks over the working days of a calendar. */
export class WorkingTime {
  readonly zone: Zone;
  readonly #weekdays: ReadonlySet<number>;
  readonly #holidays: ReadonlySet<number>;
  readonly #holidayYears: ReadonlySet<number>;
  readonly #opens: number;
  readonly #closes: number;
  readonly #earlyCloses: ReadonlyMap<number, number>;

  constructor(calendar: WorkingCalendar) {
    this.zone = new Zone(calendar.timeZone);
    this.#weekdays = new Set(calendar.workingDays.filter((day) => day >= 1 && day <= 7));
    this.#holidays = new Set([...calendar.holidays].map(dayNumber));
    this.#holidayYears = new Set([...calendar.holidays].map((day) => Number(day.slice(0, 4))));
    this.#opens = clockTime(calendar.opensAt);
    this.#closes = clockTime(calendar.closesAt);
    this.#earlyCloses = new Map(
      [...calendar.halfDays].map(([day, closesAt]) => [dayNumber(day), clockTime(closesAt)]),
    );
    if (this.#weekdays.size === 0 || this.#opens >= this.#closes) {
      throw new RangeError('A working calendar needs a working day, and to open before it closes');
    }
  }

  /** Whole days keep the clock time; hours run from opening to closing. Times are epoch milliseconds. */
  after(start: number, { days, milliseconds }: Duration): number {
    let time = this.#inWorkingHours(this.zone.wallTime(start));
    for (let left = days; left > 0; left--) time = { ...time, day: this.#workingDayFrom(time.day + 1) };
    return this.#runHours(time, milliseconds);
  }

  /** Working time between two instants, milliseconds; 0 when the second is not later. */
  between(from: number, to: number): number {
    const last = this.zone.wallTime(to).day;
    let total = 0;
    for (let { day } = this.zone.wallTime(from); day <= last; day++) {
      if (!this.#isWorkingDay(day)) continue;
      const opens = this.zone.instant({ day, milliseconds: this.#opens });
      const closes = this.zone.instant({ day, milliseconds: this.#closesOn(day) });
      total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
    }
    return total;
  }

  /** Years between two instants for which no holiday is on file. */
  yearsWithoutHolidays(from: number, to: number): number[] {
    const last = yearOf(this.zone.wallTime(to).day);
    const years = [];
    for (let year = yearOf(this.zone.wallTime(from).day); year <= last; year++) {
      if (!this.#holidayYears.has(year)) years.push(year);
    }
    return years;
  }

  #runHours(time: WallTime, milliseconds: number): number {
    let { day } = time;
    let from = this.zone.instant(time);
    let left = milliseconds;
    for (;;) {
      // In instants, so that a day on which clocks change has the hours that it really has.
      const open = this.zone.instant({ day, milliseconds: this.#closesOn(day) }) - from;
      if (left <= open) return from + left;
      left -= Math.max(0, open);
      day = this.#workingDayFrom(day + 1);
      from = this.zone.instant({ day, milliseconds: this.#opens });
    }
  }

  #inWorkingHours(time: WallTime): WallTime {
    const day = this.#workingDayFrom(time.milliseconds < this.#closesOn(time.day) ? time.day : time.day + 1);
    if (day === time.day && time.milliseconds >= this.#opens) return time;
    return { day, milliseconds: this.#opens };
  }

  #workingDayFrom(first: number): number {
    for (let day = first; day < first + SEARCHED_DAYS; day++) {
      if (this.#isWorkingDay(day)) return day;
    }
    throw new RangeError('The calendar has no working day');
  }

  #isWorkingDay(day: number): boolean {
    return this.#weekdays.has(weekday(day)) && !this.#holidays.has(day);
  }

  #closesOn(day: number): number {
    return this.#earlyCloses.get(day) ?? this.#closes;
  }
}

/** 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dayNumber(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !Number.isInteger(day))
    throw new RangeError(`Not a date as YYYY-MM-DD: ${date}`);
  return day;
}

function yearOf(day: number): number {
  return new Date(day * DAY_MILLISECONDS).getUTCFullYear();
}

function clockTime(text: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  const milliseconds = (Number(match?.[1]) * 60 + Number(match?.[2])) * 60_000;
  if (!(milliseconds <= DAY_MILLISECONDS)) throw new RangeError(`Not a time of day as HH:MM: ${text}`);
  return milliseconds;
}
