import { useCallback, useMemo, useState } from 'react';
import type { City } from '../../features/catalogue/use-catalogue';
import { defaultFilter } from '../../features/filters/filter.rules';
import { useFilter } from '../../features/filters/use-filter';
import { useFeed } from '../../features/live/use-feed';
import { useNeighbours } from '../../features/live/use-neighbours';
import { useReport } from '../../features/reports/use-report';
import type { LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import { useAddress } from '../../platform/address';
import { distanceMeters } from '../../ui/distance';
import { readCode } from '../../ui/report-code';

export interface Spot {
  longitude: number;
  latitude: number;
}

const radiusMeters = 2000;

/** What residents see: one filter, one selection, and where they stand if they said so. */
export function usePublicView(city: City) {
  const { address, patch } = useAddress();
  const filter = useFilter(city, defaultFilter);
  const [spot, setSpot] = useState<Spot | null>(null);
  const { admits } = filter;
  const named = filter.filter.areas.length > 0;

  const question = useMemo<ReportFilterInput>(
    () => (spot ? { ...filter.question, near: { ...spot, radiusMeters } } : filter.question),
    [filter.question, spot],
  );
  const { city: slug, jurisdictions } = filter.question;
  const told = useMemo<ReportFilterInput | null>(() => {
    const among: ReportFilterInput = { city: slug, audiences: ['NEIGHBOURS'] };
    if (spot) return { ...among, near: { ...spot, radiusMeters } };
    return jurisdictions ? { ...among, jurisdictions } : null;
  }, [slug, jurisdictions, spot]);
  useNeighbours(told);
  const shows = useCallback(
    (report: LiveReportFragment) => {
      if (!admits(report)) return false;
      if (spot) return report.place !== null && distanceMeters(spot, report.place) <= radiusMeters;
      return named || report.audience !== 'NEIGHBOURS';
    },
    [admits, spot, named],
  );
  const feedKey = `${filter.filterKey}|${spot ? `${spot.longitude},${spot.latitude}` : ''}`;
  const selected = readCode(address['r'] ?? '');
  return {
    ...filter,
    admits: shows,
    spot,
    setSpot,
    feedKey,
    feed: useFeed(feedKey, question, shows, 20),
    selected,
    detail: useReport(selected),
    select: useCallback(
      (code: string | null) => patch({ r: code ?? undefined }, code ? 'push' : 'replace'),
      [patch],
    ),
  };
}

export type PublicView = ReturnType<typeof usePublicView>;
