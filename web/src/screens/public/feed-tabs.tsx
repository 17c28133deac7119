import { Trans, useLingui } from '@lingui/react/macro';
import type { Catalogue, Jurisdiction } from '../../features/catalogue/use-catalogue';
import type { NearMe } from './use-near-me';
import type { PublicView } from './use-public-view';

interface FeedTabsProps {
  view: PublicView;
  catalogue: Catalogue;
  near: NearMe;
}

function AreaOptions({ areas }: { areas: readonly Jurisdiction[] }) {
  const districts = areas.filter(({ level }) => level === 'DISTRICT');
  return districts.map((district) => (
    <optgroup key={district.code} label={district.name}>
      {areas
        .filter(({ level, parent }) => level === 'SUBDISTRICT' && parent?.code === district.code)
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </optgroup>
  ));
}

/** Newest, near me, or one subdistrict. */
export function FeedTabs({ view, catalogue, near }: FeedTabsProps) {
  const { t } = useLingui();
  const area = view.filter.areas[0];
  const setAreas = (areas: readonly string[]) => view.setFilter({ ...view.filter, areas });
  const isNear = near.state === 'on' || near.state === 'asking';
  return (
    <div className="feed-tabs">
      <button
        type="button"
        className="feed-tab"
        aria-pressed={!isNear && area === undefined}
        onClick={() => {
          near.leave();
          setAreas([]);
        }}
      >
        <Trans>Terbaru</Trans>
      </button>
      <button
        type="button"
        className="feed-tab"
        aria-pressed={isNear}
        onClick={() => {
          setAreas([]);
          near.ask();
        }}
      >
        {near.state === 'asking' ? <Trans>Mencari tempat…</Trans> : <Trans>Di sekitar saya</Trans>}
      </button>
      <select
        className="feed-tab"
        aria-label={t`Kelurahan`}
        data-chosen={area !== undefined}
        value={area ?? ''}
        onChange={({ currentTarget }) => {
          near.leave();
          setAreas(currentTarget.value === '' ? [] : [currentTarget.value]);
        }}
      >
        <option value="">{t`Kelurahan`}</option>
        <AreaOptions areas={catalogue.jurisdictions} />
      </select>
      {near.state === 'denied' || near.state === 'unknown' || near.state === 'insecure' ? (
        <p className="feed-tabs__note" role="status">
          {near.state === 'denied' ? (
            <Trans>Izin lokasi tidak diberikan. Pilih kelurahan sebagai gantinya.</Trans>
          ) : near.state === 'insecure' ? (
            <Trans>Tempat Anda hanya terbaca lewat alamat https. Pilih kelurahan sebagai gantinya.</Trans>
          ) : (
            <Trans>Tempat Anda belum ditemukan. Coba lagi di luar ruangan, atau pilih kelurahan.</Trans>
          )}
        </p>
      ) : null}
    </div>
  );
}
