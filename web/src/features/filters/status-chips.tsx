import { useLingui } from '@lingui/react/macro';
import { publicStatusWords } from '../../ui/public-status-words';
import { StatusGlyph } from '../../ui/status-glyph';
import { publicStatusGlyph } from '../../ui/status-glyph.rules';
import { CountText } from './count-text';
import { shownStatuses, toggleStatus, type Filter, type ShownStatus } from './filter.rules';
import './chip.css';

interface StatusChipsProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  countOf: (status: ShownStatus) => { count: number; more: boolean } | null;
  titleOf?: (status: ShownStatus) => string | undefined;
}

/** The four words that residents read, each a switch with its count. */
export function StatusChips({ filter, onFilter, countOf, titleOf }: StatusChipsProps) {
  const { i18n } = useLingui();
  return shownStatuses.map((status) => (
    <button
      key={status}
      type="button"
      className="chip"
      aria-pressed={filter.statuses.includes(status)}
      title={titleOf?.(status)}
      onClick={() => onFilter(toggleStatus(filter, status))}
    >
      <StatusGlyph name={publicStatusGlyph(status)} />
      {i18n._(publicStatusWords[status])} <CountText count={countOf(status)} />
    </button>
  ));
}
