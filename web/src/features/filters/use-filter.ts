import { useCallback, useMemo } from 'react';
import {
  filterKey,
  knownOnly,
  matchesFilter,
  readFilter,
  toReportFilter,
  toTilesQuery,
  writeFilter,
  type Filter,
  type KnownNames,
} from './filter.rules';
import { boundsOf, rangeStepMs } from './time-range.rules';
import type { LiveReportFragment } from '../../gql/graphql';
import { useAddress } from '../../platform/address';
import { serverNow } from '../../ui/server-time';
import { useTicking } from '../../ui/ticker';

interface City {
  slug: string;
  timeZone: string;
}

/**
 * The filter as the address holds it, and the same question for the server, the tiles and the stream, all of one
 * moment. Names that the catalogue does not have ask for nothing; null while it has not come.
 */
export function useFilter({ slug: city, timeZone }: City, fallback: Filter, names: KnownNames | null = null) {
  const { address, patch } = useAddress();
  const { status, late, border, urgency, agency, category, area, range } = address;
  const filter = useMemo(() => {
    const read = readFilter({ status, late, border, urgency, agency, category, area, range }, fallback);
    return names ? knownOnly(read, names) : read;
  }, [status, late, border, urgency, agency, category, area, range, fallback, names]);
  const moves = typeof filter.range === 'string' && filter.range !== 'all';
  const at = useTicking((now) => (moves ? Math.floor(now / rangeStepMs) : 0)) * rangeStepMs;
  const ground = useMemo(() => ({ city, timeZone }), [city, timeZone]);
  const question = useMemo(() => toReportFilter(filter, ground, at), [filter, ground, at]);
  // Reports become late by the clock alone.
  const minute = useTicking((now) => (filter.late ? Math.floor(now / 60_000) : 0));
  const admits = useMemo(() => {
    const bounds = boundsOf(filter.range, at, timeZone);
    return (report: LiveReportFragment) => matchesFilter(filter, bounds, report, serverNow());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each minute it is another question
  }, [filter, at, timeZone, minute]);
  const setFilter = useCallback((next: Filter) => patch(writeFilter(next, fallback)), [patch, fallback]);
  const written = writeFilter(filter, fallback);
  const isFiltered = Object.values(written).some((value) => value !== undefined);
  return {
    filter,
    ground,
    /** The moment that moving ranges are measured from. */
    at,
    /** The same while only time moves on, which a range's `question` does not. */
    filterKey: filterKey(city, written),
    isFiltered,
    setFilter,
    question,
    admits,
    tilesQuery: toTilesQuery(question),
  };
}
