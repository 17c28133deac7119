import { useMemo } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import {
  isNarrowed,
  openStatuses,
  questionsOf,
  readDesk,
  type OpenStatus,
} from '../../features/casework/desk-view.rules';
import { useViewCount } from '../../features/casework/use-desk-counts';
import { CountText } from '../../features/filters/count-text';
import type { FilterOption } from '../../features/filters/filter-option';
import { FilterSelect } from '../../features/filters/filter-select';
import '../../features/filters/chip.css';
import { categoryName } from '../../features/reports/category-name';
import { IconButton } from '../../ui/icon-button';
import { useLanguage } from '../../ui/language';
import { publicStatusWords } from '../../ui/public-status-words';
import { StatusGlyph } from '../../ui/status-glyph';
import { publicStatusGlyph } from '../../ui/status-glyph.rules';
import type { DeskState } from './use-desk';
import './desk-filters.css';

function StatusChip({ desk, status }: { desk: DeskState; status: OpenStatus }) {
  const { i18n } = useLingui();
  const { filter, office } = desk;
  const pressed = filter.statuses.includes(status);
  const [first = {}] = questionsOf({ ...filter, statuses: [status] }, office, desk.openedAt);
  const count = useViewCount(first, desk.counting);
  const others = filter.statuses.filter((each) => each !== status);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={pressed}
      onClick={() => desk.setFilter({ ...filter, statuses: pressed ? others : [...others, status] })}
    >
      <StatusGlyph name={publicStatusGlyph(status)} />
      {i18n._(publicStatusWords[status])} {filter.view === 'handover' ? null : <CountText count={count} />}
    </button>
  );
}

function LateChip({ desk }: { desk: DeskState }) {
  const { t } = useLingui();
  const { filter, office } = desk;
  const [first = {}] = questionsOf({ ...filter, late: true }, office, desk.openedAt);
  const count = useViewCount(first, desk.counting);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={filter.late}
      title={t`Terbuka dan lewat 200 % targetnya`}
      onClick={() => desk.setFilter({ ...filter, late: !filter.late })}
    >
      <StatusGlyph name="late" size={14} /> <Trans>Terlambat</Trans>{' '}
      {filter.view === 'handover' ? null : <CountText count={count} />}
    </button>
  );
}

/** What narrows the view; everything here stands in the address. */
export function DeskFilters({ desk }: { desk: DeskState }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { filter, catalogue, setFilter } = desk;
  const options = useMemo(
    () => ({
      categories: catalogue.categories.map((category): FilterOption => ({
        value: category.code,
        label: categoryName(category, language),
        also: `${category.nameId} ${category.nameEn}`,
      })),
      areas: catalogue.jurisdictions
        .filter(({ level }) => level !== 'CITY')
        .map(({ code, name, aliases }): FilterOption => ({
          value: code,
          label: name,
          also: aliases.join(' '),
        })),
    }),
    [catalogue, language],
  );
  const hasStatuses = filter.view !== 'done' && filter.view !== 'waiting';
  return (
    <section className="desk-filters" aria-label={t`Saringan`}>
      {hasStatuses
        ? openStatuses.map((status) => <StatusChip key={status} desk={desk} status={status} />)
        : null}
      <LateChip desk={desk} />
      <FilterSelect
        name={t`Kategori`}
        all={t`Semua kategori`}
        options={options.categories}
        values={filter.categories}
        onChange={(categories) => setFilter({ ...filter, categories })}
      />
      <FilterSelect
        name={t`Wilayah`}
        all={t`Semua wilayah`}
        options={options.areas}
        values={filter.areas}
        onChange={(areas) => setFilter({ ...filter, areas })}
      />
      {isNarrowed(filter) ? (
        <IconButton
          label={t`Hapus saringan`}
          size={28}
          icon={<IconX size={16} />}
          onClick={() => setFilter(readDesk({ view: filter.view }))}
        />
      ) : null}
    </section>
  );
}
