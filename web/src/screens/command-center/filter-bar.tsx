import { memo, useMemo } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Catalogue } from '../../features/catalogue/use-catalogue';
import { CountText } from '../../features/filters/count-text';
import { FilterSelect } from '../../features/filters/filter-select';
import { timeRanges, type Filter, type TimeRange } from '../../features/filters/filter.rules';
import { StatusChips } from '../../features/filters/status-chips';
import { countOf, type CountsView } from '../../features/live/use-counts';
import { useLanguage } from '../../ui/language';
import { StatusGlyph } from '../../ui/status-glyph';
import './filter-bar.css';
import { optionsOf } from './filter-options.rules';

interface FilterBarProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  counts: CountsView | null;
  catalogue: Catalogue;
}

function RangeSelect({ range, onRange }: { range: TimeRange; onRange: (range: TimeRange) => void }) {
  const { t } = useLingui();
  const words: Record<TimeRange, string> = {
    '24h': t`24 jam`,
    '7d': t`7 hari`,
    '30d': t`30 hari`,
    all: t`Semua waktu`,
  };
  return (
    <select
      className="range-select"
      aria-label={t`Rentang waktu masuk`}
      value={range}
      onChange={({ currentTarget }) => {
        const next = timeRanges.find((each) => each === currentTarget.value);
        if (next) onRange(next);
      }}
    >
      {timeRanges.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  );
}

/** What the map and the list show; everything here stands in the address. */
export const FilterBar = memo(function FilterBar({ filter, onFilter, counts, catalogue }: FilterBarProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const districts = t`Kecamatan`;
  const options = useMemo(() => optionsOf(catalogue, language, districts), [catalogue, language, districts]);
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const sealed = counts?.sealed ?? null;
  return (
    <section className="filter-bar data" aria-label={t`Saringan`}>
      <StatusChips
        filter={filter}
        onFilter={onFilter}
        countOf={(status) => (counts ? countOf(counts.chips, status) : null)}
      />
      <hr />
      <button
        type="button"
        className="chip"
        aria-pressed={filter.late}
        onClick={() => change({ late: !filter.late })}
      >
        <StatusGlyph name="late" size={14} /> <Trans>Terlambat</Trans>{' '}
        <CountText count={counts?.late ?? null} />
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={filter.border}
        onClick={() => change({ border: !filter.border })}
      >
        <StatusGlyph name="border" size={14} /> <Trans>Batas</Trans>{' '}
        <CountText count={counts?.border ?? null} />
      </button>
      <hr />
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
      <RangeSelect range={filter.range} onRange={(range) => change({ range })} />
      {sealed ? (
        <span className="filter-bar__sealed" title={t`Laporan tersegel: hanya jumlahnya tampak`}>
          <StatusGlyph name="sealed" size={14} /> <Trans>Tersegel</Trans> <CountText count={sealed} />
        </span>
      ) : null}
    </section>
  );
});
