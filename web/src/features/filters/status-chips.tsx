import { useLingui } from '@lingui/react/macro';
import type { PublicStatus } from '../../gql/graphql';
import { publicStatusWords } from '../../ui/public-status-words';
import { StatusGlyph } from '../../ui/status-glyph';
import { publicStatusGlyph } from '../../ui/status-glyph.rules';
import { CountText } from './count-text';
import { shownStatuses, toggleStatus, type Filter } from './filter.rules';
import './chip.css';

interface StatusChipsProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  countOf: (status: PublicStatus) => { count: number; more: boolean } | null;
}

/** The four words that residents read, each a switch with its count. */
export function StatusChips({ filter, onFilter, countOf }: StatusChipsProps) {
  const { i18n } = useLingui();
  return shownStatuses.map((status) => (
    <button
      key={status}
      type="button"
      className="chip"
      aria-pressed={filter.statuses.includes(status)}
      onClick={() => onFilter(toggleStatus(filter, status))}
    >
      <StatusGlyph name={publicStatusGlyph(status)} />
      {i18n._(publicStatusWords[status])} <CountText count={countOf(status)} />
    </button>
  ));
}
