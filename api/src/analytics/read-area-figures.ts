import type { Database } from '../platform/index.ts';
import {
  filterSql,
  parameters,
  type Reader,
  type ReportFilter,
  visibleReports,
  visibleSums,
} from '../reports/index.ts';

export interface AreaRequest {
  readonly reader: Reader;
  readonly filter: ReportFilter & { readonly cityId: number };
  readonly timeZone: string;
  readonly hasSums: boolean;
}

/** Of one subdistrict. */
export interface AreaRow {
  readonly subdistrict_id: number;
  readonly count: number;
}

export interface BacklogRow {
  readonly subdistrict_id: number;
  readonly open: number;
  /** Seconds since receipt, of the one in the middle. */
  readonly median_age: number;
}

export interface KeptRow {
  readonly subdistrict_id: number;
  readonly resolved: number;
  readonly kept: number;
}

/** Reports that the filter lets through, by subdistrict. @throws TIMEOUT */
export async function countByArea(
  database: Pick<Database, 'read'>,
  { reader, filter, timeZone, hasSums }: AreaRequest,
): Promise<readonly AreaRow[]> {
  const p = parameters();
  const sums = hasSums ? visibleSums({ reader, filter, timeZone, where: 'SUBDISTRICT' }, p) : null;
  if (sums !== null)
    return database.read<AreaRow>(
      `select place::integer as subdistrict_id, sum(count)::integer as count from ${sums.sql} s
       group by place having sum(count) <> 0`,
      p.values,
    );
  return database.read<AreaRow>(...byArea(reader, filter, 'count(*)::integer as count', 'true'));
}

/** What is open of it now, and how long it waits. Costs what is open. */
export async function backlogByArea(
  database: Pick<Database, 'read'>,
  { reader, filter }: AreaRequest,
): Promise<readonly BacklogRow[]> {
  const median = `percentile_cont(0.5) within group (order by extract(epoch from now() - v.received_at))`;
  const figures = `count(*)::integer as open, ${median} as median_age`;
  return database.read<BacklogRow>(...byArea(reader, { ...filter, open: true }, figures, 'true'));
}

/** Of what was received since an instant and is resolved: how much of it by its target. Without a target: not counted. */
export async function keptByArea(
  database: Pick<Database, 'read'>,
  { reader, filter }: AreaRequest,
  since: string,
): Promise<readonly KeptRow[]> {
  const figures = `count(*)::integer as resolved,
    (count(*) filter (where v.resolved_at <= v.resolve_due_at))::integer as kept`;
  const receivedFrom =
    filter.receivedFrom !== undefined && filter.receivedFrom > since ? filter.receivedFrom : since;
  const { open: _open, statuses: _statuses, ...rest } = filter;
  return database.read<KeptRow>(
    ...byArea(
      reader,
      { ...rest, receivedFrom },
      figures,
      'v.resolved_at is not null and v.resolve_due_at is not null',
    ),
  );
}

function byArea(
  reader: Reader,
  filter: AreaRequest['filter'],
  figures: string,
  where: string,
): [text: string, values: readonly unknown[]] {
  const p = parameters();
  const from = visibleReports(reader, p, filter.cityId);
  const conditions = [filterSql(filter, p), where].filter((condition) => condition !== '').join(' and ');
  const text = `select coalesce(v.subdistrict_id, 0) as subdistrict_id, ${figures} from ${from} v
    where ${conditions} group by 1`;
  return [text, p.values];
}
