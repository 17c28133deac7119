import type { Queries } from '../platform/index.ts';
import { findReports } from './read-reports.ts';
import { readFollowers, readSupportTasks, readWithContact, type SupportTaskRow } from './related-reports.ts';
import type { ReportRow } from './report-row.ts';
import type { Reader } from './viewer-rights.ts';

type Link = 'parent_id' | 'merged_into_id';

/** What reports that were read together are linked with, as their reader may see it; read for all of them at once. */
export class ReportLinks {
  private readonly followers = new Map<Link, Promise<Map<bigint | null, ReportRow[]>>>();
  private leaders: Promise<Map<bigint, ReportRow>> | undefined;
  private tasks: Promise<Map<bigint, SupportTaskRow[]>> | undefined;
  private contacts: Promise<ReadonlySet<bigint>> | undefined;

  constructor(
    private readonly database: Queries,
    private readonly rows: readonly ReportRow[],
    private readonly reader: Reader,
  ) {}

  /** The parts of a report, or what was merged into it. */
  async followersOf({ id }: ReportRow, link: Link): Promise<readonly ReportRow[]> {
    let known = this.followers.get(link);
    if (known === undefined) {
      const ids = this.rows.map((row) => row.id);
      known = readFollowers(this.database, this.reader, link, ids).then((rows) =>
        Map.groupBy(rows, (row) => row[link]),
      );
      this.followers.set(link, known);
    }
    return (await known).get(id) ?? [];
  }

  /** What a report is a part of, or was merged into; null also when the reader may not see it. */
  async leaderOf(row: ReportRow, link: Link): Promise<ReportRow | null> {
    const id = row[link];
    if (id === null) return null;
    const ids = this.rows
      .flatMap(({ parent_id, merged_into_id }) => [parent_id, merged_into_id])
      .filter((leader) => leader !== null);
    this.leaders ??= findReports(this.database, this.reader, [...new Set(ids)]).then(
      (rows) => new Map(rows.map((leader) => [leader.id, leader])),
    );
    return (await this.leaders).get(id) ?? null;
  }

  async tasksOf({ id }: ReportRow): Promise<readonly SupportTaskRow[]> {
    const handled = this.rows.filter((row) => row.handled).map((row) => row.id);
    this.tasks ??= readSupportTasks(this.database, handled).then((rows) =>
      Map.groupBy(rows, ({ report_id }) => report_id),
    );
    return (await this.tasks).get(id) ?? [];
  }

  async hasContact({ id }: ReportRow): Promise<boolean> {
    this.contacts ??= readWithContact(
      this.database,
      this.rows.filter((row) => row.handled),
    );
    return (await this.contacts).has(id);
  }
}
