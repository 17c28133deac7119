import { reportFormAddress } from '../../ui/report-form-address';
import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Catalogue, City } from '../../features/catalogue/use-catalogue';
import { holdOrder } from '../../features/live/feed.rules';
import { ReportCard } from '../../features/reports/report-card';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { DataAge } from './data-age';
import { FeedTabs } from './feed-tabs';
import type { NearMe } from './use-near-me';
import type { PublicView } from './use-public-view';

interface PublicFeedProps {
  city: City;
  view: PublicView;
  catalogue: Catalogue;
  near: NearMe;
}

function NothingHere({ near }: { near: boolean }) {
  const { language } = useLanguage();
  return (
    <Empty
      title={<Trans>Belum ada laporan di sini</Trans>}
      action={
        <a className="button button--field" href={reportFormAddress(language)}>
          <Trans>Kirim laporan pertama</Trans>
        </a>
      }
    >
      {near ? (
        <Trans>
          Tidak ada laporan atau info warga dalam 2 km dari tempat Anda. Yang baru muncul di sini sendiri.
        </Trans>
      ) : (
        <Trans>Laporan baru muncul di sini sendiri.</Trans>
      )}
    </Empty>
  );
}

/** Residents' reports, newest first. New ones wait behind a button once somebody reads or scrolls. */
export function PublicFeed({ city, view, catalogue, near }: PublicFeedProps) {
  const { t } = useLingui();
  const { feed, feedKey: key } = view;
  const [held, setHeld] = useState<{ key: string; ids: readonly string[] } | null>(null);
  const ids = feed.entries.map(({ id }) => id);
  const { shown, waiting } =
    held?.key === key ? holdOrder(held.ids, ids, feed.known) : { shown: ids, waiting: 0 };
  const hold = () => {
    if (held?.key !== key && ids.length > 0) setHeld({ key, ids });
  };
  return (
    <section className="public-feed data" aria-label={t`Laporan warga`} onPointerEnter={hold} onFocus={hold}>
      <header className="public-feed__header">
        <h2>{view.spot ? <Trans>Di sekitar saya</Trans> : <Trans>Laporan warga</Trans>}</h2>
        <DataAge timeZone={city.timeZone} />
        <FeedTabs view={view} catalogue={catalogue} near={near} />
      </header>
      {waiting > 0 ? (
        <Button className="public-feed__new" variant="primary" onClick={() => setHeld({ key, ids })}>
          <Trans>↑ {waiting} laporan baru</Trans>
        </Button>
      ) : null}
      {feed.error && !feed.read && shown.length === 0 ? (
        <Failed
          title={<Trans>Daftar belum termuat</Trans>}
          helpCode={problemOf(feed.error).helpCode}
          action={
            <Button size="field" onClick={feed.retry}>
              <Trans>Coba lagi</Trans>
            </Button>
          }
        >
          <Trans>Server tidak menjawab. Peta yang tampak tetap dapat dibaca.</Trans>
        </Failed>
      ) : feed.loading ? (
        <Loading rows={5} rowHeight={128} />
      ) : shown.length === 0 ? (
        <NothingHere near={view.spot !== null} />
      ) : (
        <ol className="public-feed__list">
          {shown.map((id) => {
            const entry = feed.known.get(id);
            return entry ? (
              <li key={id}>
                <ReportCard
                  report={entry.report}
                  timeZone={city.timeZone}
                  selected={showCode(entry.report.code) === view.selected}
                  onSelect={view.select}
                />
              </li>
            ) : null;
          })}
        </ol>
      )}
      {feed.error && (feed.read || shown.length > 0) ? (
        <p className="public-feed__more" role="status">
          <Trans>Lanjutan daftar belum termuat.</Trans>{' '}
          <Button size="field" onClick={feed.retry}>
            <Trans>Coba lagi</Trans>
          </Button>
        </p>
      ) : null}
      {feed.loadMore ? (
        <p className="public-feed__more">
          <Button size="field" onClick={feed.loadMore}>
            <Trans>Laporan sebelumnya</Trans>
          </Button>
        </p>
      ) : null}
    </section>
  );
}
