import { KIND_NAMES } from './counted.ts';
import { type Grain, GRAINS, grainsSql } from './grains.ts';

/** Seen alike by all who see it; only by those who handle it; only by everyone else. */
export const SIDE = { both: 0, handlers: 1, others: 2 } as const;

const SAME_PLACE = '((n.place_key, n.x, n.y) is not distinct from (n.public_key, n.public_x, n.public_y))';

/**
 * Changes of reports added up for every grain. `from` gives rows of COUNTED with `late` and `change` (1 or -1); the
 * answer has the columns of `report_sum` without the generation. Where strangers see another place than those who
 * handle the report, each side has its own sums; of coarse kinds each side has its own always.
 */
export function addedUp(from: string, grains: readonly Grain[] = GRAINS): string {
  return `select g.grain, n.city_id, case when g.by_category then n.category_id else 0 end as category_id,
    case g.span when 'DAY' then n.day when 'MONTH' then n.month else 0 end as day,
    case when g.shift is not null then n.key >> g.shift when g.by_subdistrict then n.subdistrict_id else 0 end as place,
    case when g.shift is null then ${String(SIDE.both)}::smallint else n.side end as side,
    case when not g.coarse then n.kind_id when n.side = ${String(SIDE.others)} then n.coarse_others_id else n.coarse_handlers_id end as kind_id,
    sum(n.change)::integer as count, sum(n.change * n.report_id)::bigint as ids,
    sum(case when g.shift is null then 0 else n.change * n.at_x end)::bigint as x,
    sum(case when g.shift is null then 0 else n.change * n.at_y end)::bigint as y
  from (
    select n.*, k.id as kind_id, k.coarse_handlers_id, k.coarse_others_id, s.*,
      date_trunc('month', date '1970-01-01' + n.day)::date - date '1970-01-01' as month
    from (${from}) n
    join report_kind k using (${KIND_NAMES})
    cross join lateral (
      select ${String(SIDE.both)}::smallint as side, n.place_key as key, n.x as at_x, n.y as at_y, true as fine, false as coarse
      where ${SAME_PLACE}
      union all
      select ${String(SIDE.handlers)}::smallint, n.place_key, n.x, n.y, ${SAME_PLACE} is not true, true
      union all
      select ${String(SIDE.others)}::smallint, n.public_key, n.public_x, n.public_y, ${SAME_PLACE} is not true, true
    ) s
  ) n
  join ${grainsSql(grains)} on case when g.coarse then n.coarse else n.fine end and case
    when g.shift is null then n.side <> ${String(SIDE.others)}
    else n.key is not null end
  group by 1, 2, 3, 4, 5, 6, 7`;
}

export const SUM_KEY = 'generation, grain, city_id, category_id, day, place, side, kind_id';
