import { useCallback, useMemo } from 'react';
import {
  filterKey,
  matchesFilter,
  rangeStepMs,
  readFilter,
  toReportFilter,
  toTilesQuery,
  withoutMarks,
  withoutStatuses,
  writeFilter,
  type Filter,
} from './filter.rules';
import type { LiveReportFragment } from '../../gql/graphql';
import { useAddress } from '../../platform/address';
import { serverNow } from '../../ui/server-time';
import { useTicking } from '../../ui/ticker';

/** The filter as the address holds it, and the same question for the server, the tiles and the stream. */
export function useFilter(city: string, fallback: Filter) {
  const { address, patch } = useAddress();
  const { status, late, border, agency, category, area, range } = address;
  const filter = useMemo(
    () => readFilter({ status, late, border, agency, category, area, range }, fallback),
    [status, late, border, agency, category, area, range, fallback],
  );
  const step = useTicking((now) => (filter.range === 'all' ? 0 : Math.floor(now / rangeStepMs)));
  const question = useMemo(() => toReportFilter(filter, city, step * rangeStepMs), [filter, city, step]);
  const chips = useMemo(() => withoutStatuses(filter, city, step * rangeStepMs), [filter, city, step]);
  const marks = useMemo(() => withoutMarks(filter, city, step * rangeStepMs), [filter, city, step]);
  // Reports become late, and too old for the range, by the clock alone.
  const minute = useTicking((now) => (filter.late ? Math.floor(now / 60_000) : step));
  const admits = useCallback(
    (report: LiveReportFragment) => matchesFilter(filter, report, serverNow()),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each minute it is another question
    [filter, minute],
  );
  const setFilter = useCallback((next: Filter) => patch(writeFilter(next, fallback)), [patch, fallback]);
  const written = writeFilter(filter, fallback);
  const isFiltered = Object.values(written).some((value) => value !== undefined);
  return {
    filter,
    /** The same while only time moves on, which a range's `question` does not. */
    filterKey: filterKey(city, written),
    isFiltered,
    setFilter,
    question,
    chips,
    marks,
    admits,
    tilesQuery: toTilesQuery(question),
  };
}
