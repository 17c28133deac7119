import { memo } from 'react';
import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { Urgency } from '../../gql/graphql';
import { Age } from '../../ui/age';
import { stopwatch } from '../../ui/age.rules';
import { useLanguage } from '../../ui/language';
import { publicStatusWords } from '../../ui/public-status-words';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { isOpen, reportGlyph } from '../../ui/status-glyph.rules';
import { useShownTime } from '../../ui/ticker';
import { categoryName } from './category-name';
import { dueOf } from './due.rules';
import { DueWords } from './due-words';
import './report-row.css';

export const ReportRowFragment = graphql(/* GraphQL */ `
  fragment ReportRow on Report {
    id
    code
    status
    publicStatus
    urgency
    audience
    receivedAt
    updatedAt
    acknowledgedAt
    acknowledgedBy
    respondDueAt
    resolveDueAt
    resolvedAt
    expiresAt
    supportCount
    category {
      id
      nameId
      nameEn
    }
    agency {
      id
      kind
      abbreviation
    }
    subdistrict {
      id
      name
    }
  }
`);

interface ReportRowProps {
  report: FragmentType<typeof ReportRowFragment>;
  timeZone: string;
  selected: boolean;
  /** The one row of the list that the tab key reaches. */
  reachable: boolean;
  onSelect: (code: string) => void;
}

function Stopwatch({ since }: { since: string }) {
  const words = useShownTime((now) => stopwatch((now - Date.parse(since)) / 1000));
  return <time>{words}</time>;
}

/** Only what alarmed has an owner worth the room. */
const isAlarm = (urgency: Urgency): boolean => urgency === 'CRITICAL' || urgency === 'HIGH';

/** One report in the command center's list: shape, what, how old; where and whose, and its clock. */
export const ReportRow = memo(function ReportRow(props: ReportRowProps) {
  const { report: masked, timeZone, selected, reachable, onSelect } = props;
  const report = readFragment(ReportRowFragment, masked);
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const glyph = reportGlyph(report);
  const due = dueOf(report);
  const support = report.supportCount;
  const place = report.subdistrict?.name ?? t`tempat belum pasti`;
  const owner = isAlarm(report.urgency) && isOpen(report.publicStatus) ? report.acknowledgedBy : null;
  return (
    <button
      type="button"
      className="report-row"
      data-code={showCode(report.code)}
      aria-current={selected || undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onSelect(showCode(report.code))}
    >
      <StatusGlyph name={glyph} size={18} label={i18n._(publicStatusWords[report.publicStatus])} />
      <span className="report-row__line">
        <b>{categoryName(report.category, language)}</b>
        <span className="report-row__time">
          {due.kind === 'unacknowledged' ? (
            <Stopwatch since={report.receivedAt} />
          ) : (
            <Age at={report.receivedAt} />
          )}
        </span>
      </span>
      <span className="report-row__line">
        <span className="report-row__place">
          {place} · {report.agency.abbreviation}
          {owner ? ` · ${t`diakui ${owner}`}` : ''}
          {support > 0 ? ` · ${t`didukung ${support}`}` : ''}
        </span>
        <span className="report-row__time">
          <DueWords due={due} timeZone={timeZone} />
        </span>
      </span>
    </button>
  );
});
