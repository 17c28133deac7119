import { startOfDay } from '../../ui/city-time';

export const presets = ['1h', 'today', '24h', '7d', '30d', 'all'] as const;
/** Moves on with the clock, also in an address that was shared a week ago. */
export type Preset = (typeof presets)[number];

/** Two instants that stay, milliseconds since 1970; null is open to that side. The later one is not in it. */
export interface Between {
  readonly from: number | null;
  readonly to: number | null;
}

export type TimeRange = Preset | Between;

const hoursOf: Record<Preset, number | null> = {
  '1h': 1,
  today: null,
  '24h': 24,
  '7d': 168,
  '30d': 720,
  all: null,
};

export const rangeStepMs = 300_000;
const minuteMs = 60_000;

/** When a preset begins, cut to five minutes so that the same view keeps the same cache entry; null: ever since. */
export function presetStart(preset: Preset, now: number, timeZone: string): number | null {
  if (preset === 'today') return Date.parse(startOfDay(now, timeZone));
  const hours = hoursOf[preset];
  return hours === null ? null : Math.floor((now - hours * 3_600_000) / rangeStepMs) * rangeStepMs;
}

/** The instants of a range at this moment. */
export const boundsOf = (range: TimeRange, now: number, timeZone: string): Between =>
  typeof range === 'string' ? { from: presetStart(range, now, timeZone), to: null } : range;

export function holds({ from, to }: Between, receivedAt: string): boolean {
  if (from === null && to === null) return true;
  const at = Date.parse(receivedAt);
  return (from === null || at >= from) && (to === null || at < to);
}

/** "20261120T1600Z": ISO 8601 in its basic form, which an address need not escape. */
const written = (at: number | null): string =>
  at === null ? '' : `${new Date(at).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`;

const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z$/;

/** Null for what is no instant, such as the 31st of February. */
function readInstant(text: string): number | null {
  const [, year, month, day, hour, minute] = form.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return Number.isNaN(at) || written(at) !== text ? null : at;
}

export const writeRange = (range: TimeRange): string =>
  typeof range === 'string' ? range : `${written(range.from)}..${written(range.to)}`;

/** Null for what is no range: unknown words, an end before the start, nothing on either side. */
export function readRange(text: string): TimeRange | null {
  const preset = presets.find((each) => each === text);
  if (preset) return preset;
  const sides = text.split('..');
  if (sides.length !== 2) return null;
  const [from, to] = sides.map((side) => (side === '' ? null : readInstant(side)));
  if (sides.some((side, index) => side !== '' && [from, to][index] === null)) return null;
  if (from == null && to == null) return null;
  if (from != null && to != null && from >= to) return null;
  return { from: from ?? null, to: to ?? null };
}

/** To whole minutes, as an address writes it. */
export const toMinutes = ({ from, to }: Between): Between => ({
  from: from === null ? null : Math.floor(from / minuteMs) * minuteMs,
  to: to === null ? null : Math.ceil(to / minuteMs) * minuteMs,
});
