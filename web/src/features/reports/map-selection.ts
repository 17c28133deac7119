import type { LiveReportFragment } from '../../gql/graphql';
import type { MapSelection } from '../../map';
import type { Language } from '../../ui/language';
import { categoryName } from './category-name';

/** The selected report as the map rings and names it; null when it has no place to ring. */
export function selectionOf(report: LiveReportFragment, language: Language): MapSelection | null {
  if (!report.place) return null;
  return {
    id: report.id,
    code: report.code,
    longitude: report.place.longitude,
    latitude: report.place.latitude,
    publicStatus: report.publicStatus,
    status: report.status,
    urgency: report.urgency,
    acknowledged: report.acknowledgedAt !== null,
    coarse: report.place.precision === 'GRID_100M',
    label: categoryName(report.category, language),
  };
}
