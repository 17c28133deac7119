import { memo } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ReportClock } from '../../features/casework/report-clock';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import { Age } from '../../ui/age';
import { useLanguage } from '../../ui/language';
import { publicStatusWords } from '../../ui/public-status-words';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { reportGlyph } from '../../ui/status-glyph.rules';
import './queue-row.css';

interface QueueRowProps {
  report: LiveReportFragment;
  /** The reporter's words. */
  words: string | null;
  timeZone: string;
  selected: boolean;
  reachable: boolean;
  checked: boolean;
  onSelect: (code: string) => void;
  onCheck: (id: string) => void;
}

/** One report of the queue: what, where, how much time, whose, how old; its own words tell it from others of its kind. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { report, words, timeZone, selected, reachable, checked, onSelect, onCheck } = props;
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const title = categoryName(report.category, language);
  const code = showCode(report.code);
  const area = report.subdistrict?.name ?? t`belum pasti`;
  return (
    <div className="queue-row" data-selected={selected || undefined}>
      <label className="queue-row__check">
        <input
          type="checkbox"
          checked={checked}
          tabIndex={-1}
          aria-label={t`Pilih ${title} ${code}`}
          onChange={() => onCheck(report.id)}
        />
      </label>
      <button
        type="button"
        className="queue-row__open"
        data-code={code}
        aria-current={selected || undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={() => onSelect(code)}
      >
        <StatusGlyph
          name={reportGlyph(report)}
          size={16}
          label={i18n._(publicStatusWords[report.publicStatus])}
        />
        <span className="queue-row__what">
          <b>{title}</b>
          <span>
            {code}
            {report.landmark ? ` · ${report.landmark}` : null}
            {words ? ` · “${words}”` : null}
          </span>
        </span>
        <span className="queue-row__place" title={area}>
          {area}
        </span>
        <ReportClock report={report} timeZone={timeZone} />
        <span className="queue-row__who">
          {report.offeredTo ? (
            <span>→ {report.offeredTo.abbreviation}</span>
          ) : (
            (report.assigneeName ?? (
              <span>
                <Trans>belum ada</Trans>
              </span>
            ))
          )}
        </span>
        <span className="queue-row__age">
          <Age at={report.receivedAt} short />
        </span>
      </button>
    </div>
  );
});
