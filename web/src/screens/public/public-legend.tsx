import { Trans, useLingui } from '@lingui/react/macro';
import { shownStatuses, type Filter } from '../../features/filters/filter.rules';
import { StatusChips } from '../../features/filters/status-chips';
import { StatusGlyph } from '../../ui/status-glyph';
import { publicStatusGlyph } from '../../ui/status-glyph.rules';
import { useWide } from '../../ui/use-wide';

interface PublicLegendProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

function Signs({ filter, onFilter }: PublicLegendProps) {
  const { t } = useLingui();
  return (
    <div
      className="public-legend__signs"
      role="group"
      aria-label={t`Arti tanda; tekan untuk menampilkan atau menyembunyikan`}
    >
      <StatusChips filter={filter} onFilter={onFilter} countOf={() => null} />
      <span>
        <StatusGlyph name="late" size={14} /> <Trans>Terlambat</Trans>
      </span>
      <span>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <rect
            x="1.5"
            y="1.5"
            width="13"
            height="13"
            fill="none"
            stroke="currentColor"
            strokeDasharray="3 2.2"
          />
        </svg>
        <Trans>kira-kira, 100 m</Trans>
      </span>
    </div>
  );
}

/** What the shapes mean; each status is also a switch. On a phone it folds into one button. */
export function PublicLegend(props: PublicLegendProps) {
  const wide = useWide();
  if (wide) {
    return (
      <div className="public-legend">
        <Signs {...props} />
      </div>
    );
  }
  return (
    <details className="public-legend">
      <summary>
        {shownStatuses.map((status) => (
          <StatusGlyph key={status} name={publicStatusGlyph(status)} />
        ))}
        <Trans>Arti tanda</Trans>
      </summary>
      <Signs {...props} />
    </details>
  );
}
