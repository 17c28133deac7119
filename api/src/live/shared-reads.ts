import type { Queries } from '../platform/index.ts';
import { findReports, type LogPosition, type Reader, type ReportRow } from '../reports/index.ts';

/**
 * Followers with the same rights want the same rows at the same moment: an event is read once for all of them, not
 * once for each. Shared are only readings under way, so nothing is kept, and only after the same event, so that no
 * reading is older than what it is shown with. The key is the whole reader; whoever signed in is alone in it.
 */
export class SharedReads {
  private readonly underWay = new Map<string, Promise<readonly ReportRow[]>>();

  constructor(private readonly database: Queries) {}

  async rowsOf(reader: Reader, ids: readonly bigint[], after: LogPosition): Promise<readonly ReportRow[]> {
    const key = JSON.stringify([reader, ids, after], (_name, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    const known = this.underWay.get(key);
    if (known !== undefined) return known;
    const rows = findReports(this.database, reader, ids).finally(() => this.underWay.delete(key));
    this.underWay.set(key, rows);
    return rows;
  }
}
