import type { LiveReportFragment } from '../../gql/graphql';
import { categoryName } from '../../features/reports/category-name';
import type { Language } from '../../ui/age.rules';

type Placed = Pick<LiveReportFragment, 'subdistrict' | 'district'>;

/** The smallest area that is known; null when none is. */
export const areaName = ({ subdistrict, district }: Placed): string | null =>
  subdistrict?.name ?? district?.name ?? null;

/** What and where: "Banjir/genangan, Oebufu". */
export function subjectWords(
  report: Placed & Pick<LiveReportFragment, 'category'>,
  language: Language,
): string {
  const area = areaName(report);
  const title = categoryName(report.category, language);
  return area === null ? title : `${title}, ${area}`;
}
