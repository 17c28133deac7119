import type { Agency, Category } from '../agencies/index.ts';
import type { City, Jurisdiction } from '../jurisdictions/index.ts';
import type { Database, Queries } from '../platform/index.ts';
import type { Routing } from '../routing/index.ts';
import type { EventRow } from './event-log.ts';
import { readPhotos, type PhotoRow } from './read-photos.ts';
import { readTimelines } from './read-timelines.ts';
import { ReportEvent } from './report-event.type.ts';
import { ReportLinks } from './report-links.ts';
import type { Photo, RoutingExplanation, SupportTask } from './report.parts.ts';
import { isInternal } from './report-life.rules.ts';
import type { ReportRow } from './report-row.ts';
import { readText, type Sight } from './report-texts.ts';
import type { Reader } from './viewer-rights.ts';

/** What reports refer to, found without a query: the catalogue and the areas are in memory. */
export interface ReportWorld<Asked extends Queries = Database> {
  /** Of whom the rest is asked. */
  readonly database: Asked;
  reportId(id: bigint): string;
  reportIds(ids: readonly bigint[]): string[];
  eventId(id: bigint): string;
  text(textId: string): Promise<string | null>;
  city(id: number): City;
  category(id: number): Category;
  agency(id: number): Agency;
  jurisdiction(id: number): Jurisdiction;
  explain(routing: Routing): RoutingExplanation;
  /** Addresses of a photo, for whoever sees the report; by its private link when there is one. */
  photo(row: PhotoRow, trackingToken: string | null): Photo;
}

/** The same, asked over other connections. */
export function askedOver(world: ReportWorld, database: Queries): ReportWorld<Queries> {
  return { ...world, database, text: async (textId) => readText(database, textId) };
}

/** A report that another one is linked with, and the rows that it was read with. */
export interface Related {
  readonly row: ReportRow;
  readonly group: ReportGroup;
}

/** Rows that were read together: what one of them needs from the database is read for all of them at once. */
export class ReportGroup {
  private ids: Map<bigint | undefined, string> | undefined;
  private photos: Promise<Map<bigint, PhotoRow[]>> | undefined;
  private events: Promise<Map<bigint, EventRow[]>> | undefined;
  private readonly links: ReportLinks;

  constructor(
    readonly world: ReportWorld<Queries>,
    private readonly rows: readonly ReportRow[],
    /** Who reads: what the rows are linked with is shown as they may see it. */
    private readonly reader: Reader,
    private readonly trackingToken: string | null = null,
  ) {
    this.links = new ReportLinks(world.database, rows, reader);
  }

  idOf(row: ReportRow): string {
    if (this.ids === undefined) {
      const ids = this.rows.map(({ id }) => id);
      this.ids = new Map(this.world.reportIds(ids).map((opaque, index) => [ids[index], opaque]));
    }
    return this.ids.get(row.id) ?? this.world.reportId(row.id);
  }

  async photosOf(row: ReportRow): Promise<Photo[]> {
    const withPhotos = this.rows.filter(({ photo_count }) => photo_count > 0);
    this.photos ??= readPhotos(this.world.database, withPhotos).then((rows) => byReport(rows));
    return ((await this.photos).get(row.id) ?? [])
      .filter(({ purpose }) => row.handled || purpose !== 'ANSWER')
      .map((photo) => this.world.photo(photo, this.trackingToken));
  }

  async timelineOf(row: ReportRow): Promise<ReportEvent[]> {
    this.events ??= readTimelines(
      this.world.database,
      this.rows.map(({ id }) => id),
    ).then((rows) => byReport(rows));
    const sight = this.sightOf(row);
    return ((await this.events).get(row.id) ?? [])
      .filter(({ kind }) => sight === 'handler' || !isInternal(kind))
      .map((event) => new ReportEvent(event, sight, this.world));
  }

  async partsOf(row: ReportRow): Promise<Related[]> {
    return this.related(await this.links.followersOf(row, 'parent_id'));
  }

  async wholeOf(row: ReportRow): Promise<Related | null> {
    const found = await this.links.leaderOf(row, 'parent_id');
    return found === null ? null : (this.related([found])[0] ?? null);
  }

  async survivorOf(row: ReportRow): Promise<Related | null> {
    const found = await this.links.leaderOf(row, 'merged_into_id');
    return found === null ? null : (this.related([found])[0] ?? null);
  }

  /** The survivor of a merge tells nobody but its handlers what was merged into it. */
  async mergedInto(row: ReportRow): Promise<Related[]> {
    if (this.sightOf(row) !== 'handler') return [];
    return this.related(await this.links.followersOf(row, 'merged_into_id'));
  }

  async tasksOf(row: ReportRow): Promise<SupportTask[]> {
    if (this.sightOf(row) !== 'handler') return [];
    return (await this.links.tasksOf(row)).map(({ agency_id, task, asked_at, done_at }) => ({
      agency: this.world.agency(agency_id),
      task,
      askedAt: asked_at,
      doneAt: done_at,
    }));
  }

  async hasContact(row: ReportRow): Promise<boolean> {
    return this.sightOf(row) === 'handler' && this.links.hasContact(row);
  }

  private related(rows: readonly ReportRow[]): Related[] {
    const group = new ReportGroup(this.world, rows, this.reader);
    return rows.map((row) => ({ row, group }));
  }

  /** Whoever reads by the private link handles nothing, though the report is shown to them whole. */
  sightOf({ handled }: Pick<ReportRow, 'handled'>): Sight {
    if (!handled) return 'public';
    return this.trackingToken === null ? 'handler' : 'reporter';
  }
}

function byReport<Row extends { readonly report_id: bigint }>(rows: readonly Row[]): Map<bigint, Row[]> {
  return Map.groupBy(rows, ({ report_id }) => report_id);
}
