import type { Counts } from './read-reports.ts';
import type { ReportFilter } from './report-filter.ts';
import type { Reader } from './viewer-rights.ts';

const FRESH_MILLISECONDS = 2_000;
const MOST_KEPT = 1_000;

type ReadCounts = (reader: Reader, filter: ReportFilter) => Promise<Counts>;

/**
 * After a change, everybody who looks asks for the same figures. One reading serves all who ask within two seconds
 * with the same filter and the same rights: the key is the whole reader, so the figures of whoever signed in, and
 * with them the masked count of SEALED reports, are theirs alone.
 */
export class SharedCounts {
  private readonly kept = new Map<string, { readonly at: number; readonly counts: Promise<Counts> }>();

  constructor(
    private readonly read: ReadCounts,
    private readonly clock: () => number = Date.now,
  ) {}

  async of(reader: Reader, filter: ReportFilter): Promise<Counts> {
    this.forgetOld();
    const key = keyOf(reader, filter);
    const known = this.kept.get(key);
    if (known !== undefined) return known.counts;
    const counts = this.read(reader, filter);
    this.kept.set(key, { at: this.clock(), counts });
    // What failed is tried again by the next one who asks.
    counts.catch(() => this.kept.delete(key));
    return counts;
  }

  /** The oldest come first. */
  private forgetOld(): void {
    const limit = this.clock() - FRESH_MILLISECONDS;
    for (const [key, { at }] of this.kept) {
      if (at > limit && this.kept.size < MOST_KEPT) return;
      this.kept.delete(key);
    }
  }
}

/** Of what `visibleReports` and `filterSql` read, whatever the order in which it was written down. */
function keyOf(reader: Reader, filter: ReportFilter): string {
  return JSON.stringify(
    [reader, filter].map((part) => Object.entries(part).toSorted()),
    (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  );
}
