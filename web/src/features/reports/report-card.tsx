import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconThumbUp } from '@tabler/icons-react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Age } from '../../ui/age';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { statusGlyph } from '../../ui/status-glyph.rules';
import { categoryName } from './category-name';
import { PromiseWords } from './promise-words';
import { StatusWords } from './status-words';
import './report-card.css';

export const ReportCardFragment = graphql(/* GraphQL */ `
  fragment ReportCard on Report {
    id
    code
    status
    publicStatus
    audience
    receivedAt
    supportCount
    category {
      id
      nameId
      nameEn
    }
    subdistrict {
      id
      name
    }
    place {
      precision
    }
    photos {
      id
      thumbUrl
    }
    ...StatusWords
    ...PromiseWords
  }
`);

interface ReportCardProps {
  report: FragmentType<typeof ReportCardFragment>;
  timeZone: string;
  selected: boolean;
  onSelect: (code: string) => void;
}

/** One report as residents read it: whose it is now, what, where, the promise, and who stands behind it. */
export function ReportCard({ report: masked, timeZone, selected, onSelect }: ReportCardProps) {
  const report = readFragment(ReportCardFragment, masked);
  const { t } = useLingui();
  const { language } = useLanguage();
  const photo = report.photos[0];
  const place = report.subdistrict?.name ?? t`tempat belum pasti`;
  const coarse = report.place?.precision === 'GRID_100M';
  return (
    <button
      type="button"
      className="report-card"
      data-code={showCode(report.code)}
      aria-current={selected || undefined}
      onClick={() => onSelect(showCode(report.code))}
    >
      <span className="report-card__words">
        <span className="report-card__status">
          <StatusGlyph name={statusGlyph(report.status)} />
          <StatusWords report={report} />
        </span>
        <b className="report-card__title">{categoryName(report.category, language)}</b>
        <span>
          {coarse ? <Trans>sekitar {place}</Trans> : place} ·{' '}
          <Trans>
            <Age at={report.receivedAt} /> lalu
          </Trans>
        </span>
        <PromiseWords report={report} timeZone={timeZone} />
        {report.supportCount > 0 ? (
          <span className="report-card__support">
            <IconThumbUp size={16} stroke={1.75} aria-hidden="true" />
            <Plural value={report.supportCount} other="# warga mendukung" />
          </span>
        ) : null}
      </span>
      {photo ? (
        <img
          className="report-card__photo"
          src={photo.thumbUrl}
          alt=""
          width="104"
          height="104"
          loading="lazy"
        />
      ) : null}
    </button>
  );
}
