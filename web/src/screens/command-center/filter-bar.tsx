import { useMemo, type ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Catalogue } from '../../features/catalogue/use-catalogue';
import { CountText } from '../../features/filters/count-text';
import { FilterSelect } from '../../features/filters/filter-select';
import { urgencies, type Filter } from '../../features/filters/filter.rules';
import { StatusChips } from '../../features/filters/status-chips';
import type { ShownCount, ShownCounts } from '../../features/live/shown-counts.rules';
import { urgencyWords } from '../../features/reports/urgency-words';
import { clockTimeSeconds } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import './filter-bar.css';
import { optionsOf } from './filter-options.rules';
import { RangeSelect } from './range-select';

interface FilterBarProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  counts: ShownCounts | null;
  timeZone: string;
  catalogue: Catalogue;
  /** The menu of saved views. */
  views: ReactNode;
}

/** Says of a figure that the server counted when that was; those of the rows themselves are of now. */
function useAsOf(timeZone: string) {
  const { t } = useLingui();
  return (count: ShownCount | null | undefined): string | undefined => {
    if (count?.asOf == null) return undefined;
    const at = clockTimeSeconds(count.asOf, timeZone);
    return t`dihitung ${at}`;
  };
}

/** What the map and the list show; everything here stands in the address. */
export function FilterBar({ filter, onFilter, counts, catalogue, timeZone, views }: FilterBarProps) {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const districts = t`Kecamatan`;
  const options = useMemo(() => optionsOf(catalogue, language, districts), [catalogue, language, districts]);
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const sealed = counts?.sealed ?? null;
  const asOf = useAsOf(timeZone);
  return (
    <section className="filter-bar data" aria-label={t`Saringan`}>
      <StatusChips
        filter={filter}
        onFilter={onFilter}
        countOf={(status) => counts?.byStatus[status] ?? null}
        titleOf={(status) => asOf(counts?.byStatus[status])}
      />
      <hr />
      <button
        type="button"
        className="chip"
        aria-pressed={filter.late}
        title={asOf(counts?.late)}
        onClick={() => change({ late: !filter.late })}
      >
        <StatusGlyph name="late" size={14} /> <Trans>Terlambat</Trans>{' '}
        <CountText count={counts?.late ?? null} />
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={filter.border}
        title={asOf(counts?.border)}
        onClick={() => change({ border: !filter.border })}
      >
        <StatusGlyph name="border" size={14} /> <Trans>Batas</Trans>{' '}
        <CountText count={counts?.border ?? null} />
      </button>
      <hr />
      <FilterSelect
        name={t`Urgensi`}
        all={t`Semua urgensi`}
        options={urgencies.map((value) => ({ value, label: i18n._(urgencyWords[value]) }))}
        values={filter.urgencies}
        onChange={(chosen) => change({ urgencies: urgencies.filter((each) => chosen.includes(each)) })}
      />
      <FilterSelect
        name={t`Lembaga`}
        all={t`Semua lembaga`}
        options={options.agencies}
        values={filter.agencies}
        onChange={(agencies) => change({ agencies })}
      />
      <FilterSelect
        name={t`Kategori`}
        all={t`Semua kategori`}
        options={options.categories}
        values={filter.categories}
        onChange={(categories) => change({ categories })}
      />
      <FilterSelect
        name={t`Wilayah`}
        all={t`Semua wilayah`}
        options={options.areas}
        values={filter.areas}
        onChange={(areas) => change({ areas })}
      />
      <RangeSelect range={filter.range} timeZone={timeZone} onRange={(range) => change({ range })} />
      {views}
      {sealed ? (
        <span className="filter-bar__sealed" title={t`Laporan tersegel: hanya jumlahnya tampak`}>
          <StatusGlyph name="sealed" size={14} /> <Trans>Tersegel</Trans> <CountText count={sealed} />
        </span>
      ) : null}
    </section>
  );
}
