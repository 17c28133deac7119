import type { ReactNode } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconLock, IconPrinter, IconX } from '@tabler/icons-react';
import { CaseTimeline } from '../../features/casework/case-timeline';
import { ReporterContact } from '../../features/casework/reporter-contact';
import { SupportTasks } from '../../features/casework/support-tasks';
import type { Case } from '../../features/casework/use-case';
import { visibilityWords } from '../../features/casework/visibility-words';
import type { City } from '../../features/catalogue/use-catalogue';
import { categoryName } from '../../features/reports/category-name';
import { DetailClocks } from '../../features/reports/detail-clocks';
import { LinkedReports } from '../../features/reports/linked-reports';
import { Photos } from '../../features/reports/photos';
import { RoutingWhy } from '../../features/reports/routing-why';
import { StatusWords } from '../../features/reports/status-words';
import type { LiveReportFragment } from '../../gql/graphql';
import { IconButton } from '../../ui/icon-button';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { StatusGlyph } from '../../ui/status-glyph';
import { reportGlyph } from '../../ui/status-glyph.rules';
import { AfterPhotos } from './after-photos';
import { MiniMap } from './mini-map';
import './case-panel.css';

interface CasePanelProps {
  report: Case;
  live: LiveReportFragment;
  city: City;
  /** The office that looks. */
  office: string;
  mayReadContact: boolean;
  onClose: () => void;
  onPrint: () => void;
  /** Opens another report, by its code. */
  onOpen: (code: string) => void;
  /** The steps, at the bottom. */
  children: ReactNode;
}

function Place({ report, live }: Pick<CasePanelProps, 'report' | 'live'>) {
  const { t } = useLingui();
  const area = live.subdistrict?.name ?? t`kelurahan belum pasti`;
  const border = report.borderWith?.name;
  return (
    <p className="case__place">
      {live.landmark ? `${live.landmark}, ${area}` : area}
      {border ? ` · ${t`batas ${border}`}` : ''}
      {live.place ? (
        live.place.precision === 'GRID_100M' ? (
          <>
            {' · '}
            <Trans>sekitar sini, 100 m</Trans>
          </>
        ) : null
      ) : (
        <>
          {' · '}
          <Trans>dari daftar, tanpa titik</Trans>
        </>
      )}
    </p>
  );
}

function Beside({ report, live }: Pick<CasePanelProps, 'report' | 'live'>) {
  const { i18n } = useLingui();
  const offered = live.offeredTo?.abbreviation;
  const { rating, offerCount, supportCount } = report;
  return (
    <ul className="case__beside">
      {report.visibility === 'PUBLIC' ? null : (
        <li>
          <IconLock size={14} aria-hidden="true" /> <b>{i18n._(visibilityWords[report.visibility])}</b>
        </li>
      )}
      {live.assigneeName ? (
        <li>
          <Trans>
            Petugas <b>{live.assigneeName}</b>
          </Trans>
        </li>
      ) : null}
      {offered ? (
        <li>
          <Trans>
            Ditawarkan ke <b>{offered}</b>, tawaran ke-{offerCount}
          </Trans>
        </li>
      ) : null}
      {supportCount > 0 ? (
        <li>
          <Plural value={supportCount} other="# warga mendukung" />
        </li>
      ) : null}
      {rating ? (
        <li>
          <Trans>Pelapor menilai {rating} dari 5</Trans>
        </li>
      ) : null}
    </ul>
  );
}

/** A case whole: what, where, how much time, what happened, and at the bottom what can be done now. */
export function CasePanel(props: CasePanelProps) {
  const { report, live, city, onClose, onPrint, onOpen, children } = props;
  const { t } = useLingui();
  const { language } = useLanguage();
  const title = categoryName(live.category, language);
  return (
    <article className="case data" aria-label={t`Laporan ${title}`}>
      <header className="case__head">
        <StatusGlyph name={reportGlyph(live)} />
        <b>
          <StatusWords report={report} />
        </b>
        <span className="case__code">{showCode(report.code)}</span>
        <IconButton label={t`Cetak laporan`} size={28} icon={<IconPrinter size={16} />} onClick={onPrint} />
        <IconButton label={t`Tutup laporan`} size={28} icon={<IconX size={16} />} onClick={onClose} />
      </header>
      <div className="case__body" tabIndex={0} role="group" aria-label={t`Isi laporan`}>
        <div>
          <h2>{title}</h2>
          <Place report={report} live={live} />
        </div>
        <Photos report={report} />
        <AfterPhotos report={report} />
        <MiniMap city={city} report={live} />
        {report.description ? <blockquote>“{report.description}”</blockquote> : null}
        <DetailClocks report={report} timeZone={city.timeZone} />
        <Beside report={report} live={live} />
        <SupportTasks report={report} timeZone={city.timeZone} own={props.office} />
        {props.mayReadContact && report.hasContact ? (
          <ReporterContact key={report.id} reportId={report.id} />
        ) : null}
        <LinkedReports report={report} onOpen={onOpen} />
        <RoutingWhy report={report} />
        <CaseTimeline report={report} timeZone={city.timeZone} />
      </div>
      {children}
    </article>
  );
}
