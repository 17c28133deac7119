import { useEffect, useRef } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft, IconMapPin } from '@tabler/icons-react';
import type { City } from '../../features/catalogue/use-catalogue';
import { categoryName } from '../../features/reports/category-name';
import { LinkedReports } from '../../features/reports/linked-reports';
import { Photos } from '../../features/reports/photos';
import { PromiseWords } from '../../features/reports/promise-words';
import { ShareButton } from '../../features/reports/share-button';
import { StatusWords } from '../../features/reports/status-words';
import { SupportButton } from '../../features/reports/support-button';
import { Timeline } from '../../features/reports/timeline';
import { problemOf } from '../../platform/graphql/problem';
import { Age } from '../../ui/age';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { StatusGlyph } from '../../ui/status-glyph';
import { isOpen, statusGlyph } from '../../ui/status-glyph.rules';
import type { PublicView } from './use-public-view';
import './public-detail.css';

interface PublicDetailProps {
  city: City;
  view: PublicView;
  onToMap: () => void;
}

function Missing({ view }: { view: PublicView }) {
  const { detail, selected } = view;
  if (detail.error) {
    return (
      <Failed
        title={<Trans>Laporan belum termuat</Trans>}
        helpCode={problemOf(detail.error).helpCode}
        action={
          <Button size="field" onClick={detail.retry}>
            <Trans>Coba lagi</Trans>
          </Button>
        }
      />
    );
  }
  if (detail.report === undefined) return <Loading rows={6} />;
  return (
    <Empty title={<Trans>Tidak ada laporan {selected}</Trans>}>
      <Trans>
        Periksa kodenya. Laporan yang memuat hal pribadi tidak tampil di sini; pengirimnya dapat membukanya
        lewat tautan pribadi.
      </Trans>
    </Empty>
  );
}

function Found({ city, view, onToMap }: PublicDetailProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { report, live } = view.detail;
  if (!report || !live) return <Missing view={view} />;
  const title = categoryName(live.category, language);
  const area = live.subdistrict?.name ?? t`tempat belum pasti`;
  const coarse = live.place?.precision === 'GRID_100M';
  return (
    <article className="public-report">
      <p className="public-report__status">
        <StatusGlyph name={statusGlyph(live.status)} size={18} />
        <b>
          <StatusWords report={report} />
        </b>
      </p>
      <h2>{title}</h2>
      <p className="public-report__place">
        <span>
          {report.landmark ? `${report.landmark}, ${area}` : area} ·{' '}
          <Trans>
            <Age at={live.receivedAt} /> lalu
          </Trans>
        </span>
        {coarse ? (
          <span className="tag">
            <Trans>sekitar sini, 100 m</Trans>
          </span>
        ) : null}
        {live.place ? (
          <Button size="small" icon={<IconMapPin size={16} aria-hidden="true" />} onClick={onToMap}>
            <Trans>Lihat di peta</Trans>
          </Button>
        ) : null}
      </p>
      <Photos report={report} />
      {report.description ? <blockquote>“{report.description}”</blockquote> : null}
      <p className="public-report__promise">
        <PromiseWords report={report} timeZone={city.timeZone} />
      </p>
      <LinkedReports report={report} onOpen={view.select} />
      {isOpen(live.publicStatus) ? <SupportButton key={report.id} report={report} /> : null}
      <h3>
        <Trans>Perjalanan laporan</Trans>
      </h3>
      <Timeline report={report} timeZone={city.timeZone} />
      <ShareButton code={showCode(report.code)} title={title} />
    </article>
  );
}

/** One report as everyone may see it, in place of the feed. */
export function PublicDetail(props: PublicDetailProps) {
  const { t } = useLingui();
  const { selected, select } = props.view;
  const section = useRef<HTMLElement>(null);
  // The focus comes to the report, and goes back to its card in the list.
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    return () => {
      const card = document.querySelector<HTMLElement>(`.public-feed [data-code="${selected ?? ''}"]`);
      (card ?? document.getElementById('laporan'))?.focus({ preventScroll: true });
    };
  }, [selected]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="public-detail data"
      aria-label={t`Laporan ${selected ?? ''}`}
    >
      <header className="public-detail__header">
        <IconButton
          size={44}
          label={t`Kembali ke daftar`}
          icon={<IconArrowLeft size={22} stroke={1.75} />}
          onClick={() => select(null)}
        />
        <span>{selected}</span>
      </header>
      <Found {...props} />
    </section>
  );
}
