import { useLingui } from '@lingui/react/macro';
import type { Jurisdiction } from '../../features/catalogue/use-catalogue';
import {
  defaultFilter,
  shownStatuses,
  toggleStatus,
  urgencies,
  type Filter,
} from '../../features/filters/filter.rules';
import { presets, type Preset } from '../../features/filters/time-range.rules';
import { urgencyWords } from '../../features/reports/urgency-words';
import { useLanguage } from '../../ui/language';
import { publicStatusWords } from '../../ui/public-status-words';
import { publicStatusGlyph } from '../../ui/status-glyph.rules';
import { optionsOf } from '../command-center/filter-options.rules';
import type { CommandPaletteProps } from './palette-props';
import type { PaletteEntry } from './palette-entry';

type FilterProps = Pick<CommandPaletteProps, 'catalogue' | 'filter' | 'onFilter' | 'onArea'>;

/** One more of a list, or one less when it stands in it. */
const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

function useRangeWords(): Record<Preset, string> {
  const { t } = useLingui();
  return {
    '1h': t`1 jam`,
    today: t`Hari ini`,
    '24h': t`24 jam`,
    '7d': t`7 hari`,
    '30d': t`30 hari`,
    all: t`Semua waktu`,
  };
}

/** The words of the filter itself: marks, statuses, ranges, and the way back to all that is open. */
function useFilterWords({ filter, onFilter }: FilterProps): PaletteEntry[] {
  const { t, i18n } = useLingui();
  const ranges = useRangeWords();
  const change = (part: Partial<Filter>) => () => onFilter({ ...filter, ...part });
  const mark = (name: 'late' | 'border', label: string, also: string): PaletteEntry => ({
    ...{ id: `filter:${name}`, group: 'filter', label, also, glyph: name, applied: filter[name] },
    run: change({ [name]: !filter[name] }),
  });
  return [
    mark('late', t`Terlambat`, t`lewat tenggat batas waktu`),
    mark('border', t`Batas`, t`perbatasan kelurahan`),
    ...shownStatuses.map((status): PaletteEntry => ({
      id: `filter:${status}`,
      group: 'filter',
      label: i18n._(publicStatusWords[status]),
      also: t`status`,
      glyph: publicStatusGlyph(status),
      applied: filter.statuses.includes(status),
      run: () => onFilter(toggleStatus(filter, status)),
    })),
    ...urgencies.map((urgency): PaletteEntry => ({
      id: `filter:${urgency}`,
      group: 'filter',
      label: i18n._(urgencyWords[urgency]),
      also: t`urgensi mendesak`,
      applied: filter.urgencies.includes(urgency),
      run: change({
        urgencies: urgencies.filter((each) => (each === urgency) !== filter.urgencies.includes(each)),
      }),
    })),
    ...presets.map((range): PaletteEntry => ({
      id: `filter:${range}`,
      group: 'filter',
      label: ranges[range],
      also: t`rentang waktu masuk`,
      applied: filter.range === range,
      run: change({ range }),
    })),
    {
      ...{ id: 'filter:none', group: 'filter', label: t`Hapus saringan` },
      also: t`semua kosongkan lepas filter`,
      run: () => onFilter(defaultFilter),
    },
  ];
}

/** Places to go to, agencies and categories to filter by. */
function useCatalogueEntries({ catalogue, filter, onFilter, onArea }: FilterProps): PaletteEntry[] {
  const { t } = useLingui();
  const { language } = useLanguage();
  const districts = t`kecamatan`;
  const options = optionsOf(catalogue, language, districts);
  const areas = new Map(catalogue.jurisdictions.map((area): [string, Jurisdiction] => [area.code, area]));
  return [
    ...options.areas.map(({ value, label, also = '', group = '' }): PaletteEntry => ({
      ...{ id: `place:${value}`, group: 'place', label, also, detail: group },
      applied: filter.areas.includes(value),
      run: () => {
        const area = areas.get(value);
        if (area) onArea(area);
      },
    })),
    ...options.agencies.map(({ value, label, also = '' }): PaletteEntry => ({
      ...{ id: `agency:${value}`, group: 'agency', label, also, detail: also },
      applied: filter.agencies.includes(value),
      run: () => onFilter({ ...filter, agencies: toggled(filter.agencies, value) }),
    })),
    ...options.categories.map(({ value, label, also = '' }): PaletteEntry => ({
      ...{ id: `category:${value}`, group: 'category', label, also },
      applied: filter.categories.includes(value),
      run: () => onFilter({ ...filter, categories: toggled(filter.categories, value) }),
    })),
  ];
}

export function useFilterEntries(props: FilterProps): PaletteEntry[] {
  const words = useFilterWords(props);
  return [...words, ...useCatalogueEntries(props)];
}
