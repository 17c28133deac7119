import { Temporal } from 'temporal-polyfill';

export const DAY_MILLISECONDS = 86_400_000;
const CACHED_DAYS = 4096;

/** A wall-clock time: days since 1970-01-01 and milliseconds since that midnight. */
export interface WallTime {
  readonly day: number;
  readonly milliseconds: number;
}

/**
 * Converts between instants and the wall clock of one IANA time zone. Temporal is exact but takes tens of
 * microseconds, so the offset of each UTC day without a change of clocks nearby is kept.
 */
export class Zone {
  readonly #timeZone: string;
  /** Offset of a UTC day in milliseconds, null when clocks change in it or on a day beside it. */
  readonly #offsets = new Map<number, number | null>();

  /** @throws RangeError when the zone is unknown. */
  constructor(timeZone: string) {
    this.#timeZone = timeZone;
    this.#offsetAt(0);
  }

  wallTime(epochMilliseconds: number): WallTime {
    const steady = this.#steadyOffset(Math.floor(epochMilliseconds / DAY_MILLISECONDS));
    const local = epochMilliseconds + (steady ?? this.#offsetAt(epochMilliseconds));
    const day = Math.floor(local / DAY_MILLISECONDS);
    return { day, milliseconds: local - day * DAY_MILLISECONDS };
  }

  /** A time that clocks skip moves forward; of a time that comes twice, the first (RFC 5545). */
  instant({ day, milliseconds }: WallTime): number {
    const steady = this.#steadyOffset(day);
    if (steady !== null) return day * DAY_MILLISECONDS + milliseconds - steady;
    return Temporal.Instant.fromEpochMilliseconds(day * DAY_MILLISECONDS + milliseconds)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .toZonedDateTime(this.#timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  }

  #steadyOffset(day: number): number | null {
    const known = this.#offsets.get(day);
    if (known !== undefined) return known;
    // Two days before and after: offsets reach 14 hours, and one whole day has been skipped before (Samoa, 2011).
    const before = this.#offsetAt((day - 2) * DAY_MILLISECONDS);
    const after = this.#offsetAt((day + 3) * DAY_MILLISECONDS);
    const offset = before === after ? before : null;
    if (this.#offsets.size >= CACHED_DAYS) this.#offsets.clear();
    this.#offsets.set(day, offset);
    return offset;
  }

  #offsetAt(epochMilliseconds: number): number {
    const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(
      this.#timeZone,
    );
    return zoned.offsetNanoseconds / 1e6;
  }
}
