import { Lots, type Random, randomOf } from './random.rules.ts';

export const DAY_SHAPES = [
  'EVERY_HOUR',
  'MORNING',
  'DAY',
  'OFFICE',
  'SHOPS',
  'RUSH',
  'EVENING',
  'NIGHT',
] as const;
export type DayShape = (typeof DAY_SHAPES)[number];

export const WEEK_SHAPES = ['EVEN', 'WORKING', 'WEEKEND'] as const;
export type WeekShape = (typeof WEEK_SHAPES)[number];

/** When a kind of thing is reported. */
export interface Rhythm {
  readonly weight: number;
  readonly hours: DayShape;
  readonly days?: WeekShape | undefined;
  /** January to December, around 1; null: all year alike. */
  readonly months: readonly number[] | null;
  readonly stormFactor?: number | undefined;
}

/** Peaks as [hour, width in hours, height] over a floor: people sleep, whatever burns. */
const PEAKS: Readonly<Record<DayShape, { floor: number; peaks: readonly (readonly number[])[] }>> = {
  EVERY_HOUR: {
    floor: 0.45,
    peaks: [
      [9, 3, 0.5],
      [18, 3, 0.7],
    ],
  },
  MORNING: {
    floor: 0.05,
    peaks: [
      [7, 1.6, 2],
      [16, 2, 0.5],
    ],
  },
  DAY: {
    floor: 0.06,
    peaks: [
      [9, 2.2, 1.2],
      [16, 2.4, 1],
    ],
  },
  OFFICE: {
    floor: 0.02,
    peaks: [
      [10, 1.6, 1.6],
      [14, 1.4, 0.9],
    ],
  },
  SHOPS: {
    floor: 0.03,
    peaks: [
      [11, 2.2, 1.2],
      [18, 2, 1.1],
    ],
  },
  RUSH: {
    floor: 0.03,
    peaks: [
      [7, 0.9, 1.8],
      [17, 1.2, 2],
    ],
  },
  EVENING: {
    floor: 0.08,
    peaks: [
      [14, 2.5, 0.8],
      [19, 2.2, 1.6],
    ],
  },
  NIGHT: {
    floor: 0.05,
    peaks: [
      [20, 2, 2.2],
      [23, 1.5, 0.8],
    ],
  },
};

/** Monday to Sunday. */
const WEEKS: Readonly<Record<WeekShape, readonly number[]>> = {
  EVEN: [1.08, 1.04, 1.02, 1, 1, 0.95, 0.91],
  WORKING: [1.35, 1.25, 1.2, 1.15, 1.1, 0.6, 0.35],
  WEEKEND: [0.7, 0.7, 0.75, 0.85, 1.2, 1.5, 1.3],
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const DAYS: ReadonlyMap<DayShape, readonly number[]> = new Map(
  DAY_SHAPES.map((shape) => [shape, normalised(HOURS.map((hour) => heightAt(shape, hour)))]),
);

/** How much likelier than on average at that hour of the day; the mean over a day is 1. */
export function hourFactor(shape: DayShape, hour: number): number {
  return DAYS.get(shape)?.[hour] ?? 1;
}

function heightAt(shape: DayShape, hour: number): number {
  const { floor, peaks } = PEAKS[shape];
  return peaks.reduce((sum, [at = 0, width = 1, height = 1]) => {
    const apart = Math.min(Math.abs(hour + 0.5 - at), 24 - Math.abs(hour + 0.5 - at));
    return sum + height * Math.exp(-0.5 * (apart / width) ** 2);
  }, floor);
}

function normalised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value / mean);
}

/** An hour of a city's wall clock. */
export interface CityHour {
  readonly month: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly storm: boolean;
}

export function weightAt(rhythm: Rhythm, at: CityHour): number {
  const season = normalisedYear(rhythm.months)[at.month] ?? 1;
  const week = WEEKS[rhythm.days ?? 'EVEN'][at.weekday] ?? 1;
  const storm = at.storm ? (rhythm.stormFactor ?? 1) : 1;
  // A storm asks nobody what time it is.
  const hour = at.storm && rhythm.stormFactor !== undefined ? 1 : hourFactor(rhythm.hours, at.hour);
  return rhythm.weight * season * week * hour * storm;
}

const years = new WeakMap<readonly number[], readonly number[]>();

function normalisedYear(months: readonly number[] | null): readonly number[] {
  if (months === null) return [];
  const known = years.get(months);
  if (known !== undefined) return known;
  const made = normalised(months);
  years.set(months, made);
  return made;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** More people know of the app each year. */
const GROWTH_PER_YEAR = 0.18;

export interface Span {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Minutes that the city's wall clock is ahead of UTC. */
  readonly offsetMinutes: number;
  /** Days since 1970 on the city's calendar on which a storm goes over. */
  readonly stormDays: ReadonlySet<number>;
}

export function cityHour(instant: number, span: Pick<Span, 'offsetMinutes' | 'stormDays'>): CityHour {
  const wall = new Date(instant + span.offsetMinutes * 60_000);
  return {
    month: wall.getUTCMonth(),
    weekday: (wall.getUTCDay() + 6) % 7,
    hour: wall.getUTCHours(),
    storm: span.stormDays.has(Math.floor(wall.getTime() / DAY)),
  };
}

/** Storm days of a span, likelier in their season. */
export function drawStorms(
  seed: string,
  from: number,
  to: number,
  storms: { readonly months: readonly number[] | null; readonly perYear: number },
): ReadonlySet<number> {
  const random = randomOf(`${seed} storms`);
  const days = new Set<number>();
  for (let day = Math.floor(from / DAY); day <= to / DAY; day++) {
    const season = normalisedYear(storms.months)[new Date(day * DAY).getUTCMonth()] ?? 1;
    if (random.chance((storms.perYear / 365) * season)) days.add(day);
  }
  return days;
}

/** Turns shares of a history (0 is its begin, 1 its end) into instants, by how much is reported when. */
export class History {
  readonly #hours: Lots<number>;
  readonly #span: Span;

  constructor(rhythms: readonly Rhythm[], span: Span) {
    this.#span = span;
    const starts: number[] = [];
    for (let hour = span.from; hour < span.to; hour += HOUR) starts.push(hour);
    this.#hours = new Lots(starts, (start) => {
      const at = cityHour(start, span);
      const years = (start - span.from) / (365 * DAY);
      const length = Math.min(HOUR, span.to - start) / HOUR;
      return (
        rhythms.reduce((sum, rhythm) => sum + weightAt(rhythm, at), 0) *
        (1 + GROWTH_PER_YEAR) ** years *
        length
      );
    });
  }

  /** Epoch milliseconds, before the end of the span; later shares never come earlier. */
  instantAt(share: number): number {
    const { item: start, within } = this.#hours.at(share);
    const length = Math.min(HOUR, this.#span.to - start);
    return Math.floor(start + within * (length - 1));
  }
}

/** Which of several things is reported at an hour; drawn anew for each hour that comes up. */
export class HourlyChoice<Item extends { readonly rhythm: Rhythm }> {
  readonly #known = new Map<string, Lots<Item>>();

  constructor(private readonly items: readonly Item[]) {}

  lotsAt(at: CityHour): Lots<Item> {
    const key = [at.month, at.weekday, at.hour, at.storm].join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = new Lots(this.items, ({ rhythm }) => weightAt(rhythm, at));
    this.#known.set(key, made);
    return made;
  }

  draw(at: CityHour, random: Random): Item {
    return this.lotsAt(at).draw(random);
  }
}
