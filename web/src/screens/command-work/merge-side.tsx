import { Trans, useLingui } from '@lingui/react/macro';
import { categoryName } from '../../features/reports/category-name';
import { StatusWords } from '../../features/reports/status-words';
import type { MergeSideFragment } from '../../gql/desk/graphql';
import { momentWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { serverNow } from '../../ui/server-time';
import { markShared } from './merge.rules';
import { visibilityWords } from '../../features/casework/visibility-words';

interface MergeSideProps {
  report: MergeSideFragment;
  stays: boolean;
  /** Names the choice that both sides share. */
  choice: string;
  onStay: () => void;
  stems: readonly string[];
  timeZone: string;
}

const mostPhotos = 3;

/** One of two reports that may be the same thing; the choice on top says which stays. */
export function MergeSide({ report, stays, choice, onStay, stems, timeZone }: MergeSideProps) {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const area = report.subdistrict?.name ?? t`kelurahan belum pasti`;
  const code = showCode(report.code);
  return (
    <section
      className={stays ? 'merge__side merge__side--stays' : 'merge__side'}
      aria-label={t`Laporan ${code}`}
    >
      <label className="merge__stays">
        <input type="radio" name={choice} checked={stays} onChange={onStay} data-first={stays || undefined} />
        <b>{code}</b> {stays ? <Trans>tetap</Trans> : <Trans>digabung ke yang lain</Trans>}
      </label>
      <h3>{categoryName(report.category, language)}</h3>
      <dl>
        <dt>
          <Trans>Tempat</Trans>
        </dt>
        <dd>{report.landmark ? `${report.landmark}, ${area}` : area}</dd>
        <dt>
          <Trans>Waktu masuk</Trans>
        </dt>
        <dd>
          <time dateTime={report.receivedAt}>
            {momentWords(report.receivedAt, serverNow(), timeZone, language)}
          </time>
        </dd>
        <dt>
          <Trans>Status</Trans>
        </dt>
        <dd>
          <StatusWords report={report} />
        </dd>
        <dt>
          <Trans>Dukungan</Trans>
        </dt>
        <dd>{report.supportCount}</dd>
        <dt>
          <Trans>Terlihat</Trans>
        </dt>
        <dd>{i18n._(visibilityWords[report.visibility])}</dd>
      </dl>
      <blockquote>
        {report.description ? (
          markShared(report.description, stems).map(({ text, shared }, at) =>
            shared ? <mark key={at}>{text}</mark> : text,
          )
        ) : (
          <Trans>Tanpa keterangan</Trans>
        )}
      </blockquote>
      <div className="merge__photos">
        {report.photos.slice(0, mostPhotos).map(({ id, mediumUrl, width, height }, at) => (
          <img
            key={id}
            src={mediumUrl}
            width={width}
            height={height}
            alt={t`Foto ${at + 1} laporan ${code}`}
          />
        ))}
        {report.photos.length === 0 ? (
          <p>
            <Trans>Tanpa foto</Trans>
          </p>
        ) : null}
      </div>
    </section>
  );
}
