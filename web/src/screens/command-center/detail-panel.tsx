import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconMapPin, IconX } from '@tabler/icons-react';
import type { Agency } from '../../features/catalogue/use-catalogue';
import type { LiveReportFragment } from '../../gql/graphql';
import { categoryName } from '../../features/reports/category-name';
import { AcknowledgedBy } from '../../features/reports/acknowledged-by';
import { DetailClocks } from '../../features/reports/detail-clocks';
import { LinkedReports } from '../../features/reports/linked-reports';
import { Photos } from '../../features/reports/photos';
import { RoutingWhy } from '../../features/reports/routing-why';
import { StatusWords } from '../../features/reports/status-words';
import { Timeline } from '../../features/reports/timeline';
import { Boundary } from '../../ui/boundary';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { isOpen, reportGlyph } from '../../ui/status-glyph.rules';
import { useWide } from '../../ui/use-wide';
import { DetailActions } from './detail-actions';
import type { Detailed } from './detailed';
import type { WorkTold } from './use-report-moves';
import './detail-panel.css';

const WorkFacts = lazy(async () => {
  const { WorkFacts: Facts, words } = await import('../command-work/work-facts');
  await words;
  return { default: Facts };
});

interface DetailPanelProps {
  report: Detailed;
  live: LiveReportFragment;
  timeZone: string;
  /** Why nothing can be changed now; null when it can. */
  locked: string | null;
  onClose: () => void;
  onToMap: () => void;
  onAcknowledge: () => void;
  onCorrect: () => void;
  onTakeDown: (reason: string) => void;
  version: number;
  agencies: readonly Agency[];
  mayWork: boolean;
  onOpen: (code: string) => void;
  onTold: (told: WorkTold) => void;
  onChanged: () => void;
}

function Place({
  report,
  live,
  locked,
  onCorrect,
}: Pick<DetailPanelProps, 'report' | 'live' | 'locked' | 'onCorrect'>) {
  const { t } = useLingui();
  const area = live.subdistrict?.name ?? t`kelurahan belum pasti`;
  const other = report.borderWith?.name;
  return (
    <p className="detail__place">
      <span>{report.landmark ? `${report.landmark}, ${area}` : area}</span>
      {live.place?.precision === 'GRID_100M' ? (
        <span className="tag">
          <Trans>sekitar sini, 100 m</Trans>
        </span>
      ) : null}
      {live.place ? null : (
        <span className="tag">
          <Trans>dari daftar, tanpa titik</Trans>
        </span>
      )}
      {other && report.handled && isOpen(live.publicStatus) ? (
        <button
          type="button"
          className="tag tag--action"
          aria-disabled={locked !== null}
          aria-keyshortcuts="B"
          title={locked ?? t`Pindahkan ke ${other}`}
          onClick={onCorrect}
        >
          <StatusGlyph name="border" size={12} /> <Trans>batas {other}</Trans> <Kbd>B</Kbd>
        </button>
      ) : null}
      {live.placeCheck === 'NEAREST' || live.placeCheck === 'OUTSIDE' ? (
        <span className="tag">
          <StatusGlyph name="border" size={12} />{' '}
          {live.placeCheck === 'NEAREST' ? (
            <Trans>wilayah terdekat, periksa</Trans>
          ) : (
            <Trans>di luar kota, periksa</Trans>
          )}
        </span>
      ) : null}
    </p>
  );
}

function Head({
  report,
  live,
  onClose,
  onToMap,
}: Pick<DetailPanelProps, 'report' | 'live' | 'onClose' | 'onToMap'>) {
  const { t } = useLingui();
  return (
    <header className="detail__header">
      <StatusGlyph name={reportGlyph(live)} />
      <b>
        <StatusWords report={report} />
      </b>
      <span className="detail__code">{showCode(report.code)}</span>
      {live.place ? (
        <IconButton
          label={t`Ke peta`}
          size={28}
          icon={<IconMapPin size={16} />}
          onClick={onToMap}
          aria-keyshortcuts="M"
        />
      ) : null}
      <button type="button" className="detail__close" onClick={onClose} aria-keyshortcuts="Escape">
        <span className="hidden-visually">
          <Trans>Tutup laporan</Trans>
        </span>
        <IconX size={16} aria-hidden="true" /> <Kbd>Esc</Kbd>
      </button>
    </header>
  );
}

/** On a phone the report covers the list, and what is covered must not keep the focus. */
function useCoveringFocus() {
  const wide = useWide();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wide) body.current?.focus({ preventScroll: true });
  }, [wide]);
  return body;
}

/** A report whole, for those who handle it. */
export const DetailPanel = memo(function DetailPanel(props: DetailPanelProps) {
  const { report, live, timeZone } = props;
  const { t } = useLingui();
  const { language } = useLanguage();
  const [expanded, setExpanded] = useState(false);
  const body = useCoveringFocus();
  const title = categoryName(live.category, language);
  const words = report.description ?? '';
  const long = words.length > 320;
  const helpers = report.supportAgencies.map(({ abbreviation }) => abbreviation).join(', ');
  const helped = helpers ? (
    <p className="detail__helpers">
      <Trans>Pendukung: {helpers}</Trans>
    </p>
  ) : null;
  return (
    <article className="detail data" aria-label={t`Laporan ${title}`}>
      <Head {...props} />
      <div ref={body} className="detail__body" tabIndex={0} role="group" aria-label={t`Isi laporan`}>
        <div>
          <h2 className="detail__title">{title}</h2>
          <Place {...props} />
        </div>
        <Photos report={report} />
        {words ? (
          <blockquote className={long && !expanded ? 'detail__words detail__words--short' : 'detail__words'}>
            “{words}”
          </blockquote>
        ) : null}
        {long ? (
          <Button size="small" variant="quiet" onClick={() => setExpanded(!expanded)}>
            {expanded ? <Trans>Ringkas</Trans> : <Trans>Baca semua</Trans>}
          </Button>
        ) : null}
        <DetailClocks report={report} timeZone={timeZone} />
        <AcknowledgedBy live={live} timeZone={timeZone} />
        <LinkedReports report={report} onOpen={props.onOpen} />
        <RoutingWhy report={report} />
        {report.supportCount > 0 ? (
          <p className="detail__helpers">
            <Plural value={report.supportCount} other="# warga mendukung" />
          </p>
        ) : null}
        {report.handled ? (
          <Boundary fallback={helped}>
            <Suspense fallback={helped}>
              <WorkFacts code={showCode(report.code)} version={props.version} timeZone={timeZone}>
                {helped}
              </WorkFacts>
            </Suspense>
          </Boundary>
        ) : (
          helped
        )}
        <Timeline report={report} timeZone={timeZone} exact />
      </div>
      <DetailActions {...props} />
    </article>
  );
});
