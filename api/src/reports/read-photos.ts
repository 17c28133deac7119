import type { Database, Queries } from '../platform/index.ts';
import { logLooks } from './audit-looks.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { visibleReports } from './visible-reports.ts';

export interface PhotoRow {
  readonly id: string;
  readonly report_id: bigint;
  readonly position: number;
  readonly width: number;
  readonly height: number;
  readonly purpose: 'BEFORE' | 'AFTER' | 'ANSWER';
}

/**
 * Photos of reports that the caller has already found visible with their photos, in the order they were sent. A part
 * shows those of the report that it is a part of as well: it is never looser than that.
 */
export async function readPhotos(
  database: Queries,
  reports: readonly { readonly id: bigint; readonly parent_id: bigint | null }[],
): Promise<PhotoRow[]> {
  return database.query<PhotoRow>(
    `select p.id, asked.id as report_id, p.position, p.width, p.height, p.purpose
     from unnest($1::bigint[], $2::bigint[]) as asked (id, parent_id)
     join photo p on p.report_id in (asked.id, asked.parent_id) order by asked.id, p.position, p.id`,
    [reports.map(({ id }) => id), reports.map(({ parent_id }) => parent_id)],
  );
}

/** How a reader may have a photo: as everyone, as somebody with rights, or not at all. */
export async function photoAccess(
  database: Database,
  reader: Reader,
  photoUuid: string,
): Promise<'public' | 'private' | null> {
  const p = parameters();
  const from = visibleReports(reader, p);
  const [row] = await database.query<{ id: bigint; visibility: string; handled: boolean }>(
    `select v.id, v.visibility, v.handled
     from photo join ${from} v on v.id = photo.report_id or v.parent_id = photo.report_id
     where photo.id = ${p.add(photoUuid)}::uuid and v.photo_count > 0
       and (v.handled or photo.purpose <> 'ANSWER')
     order by v.id limit 1`,
    p.values,
  );
  if (row === undefined) return null;
  await logLooks(database, reader, [row]);
  return row.visibility === 'PUBLIC' && !row.handled ? 'public' : 'private';
}
