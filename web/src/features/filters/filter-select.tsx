import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { reloadIfReachable } from '../../platform/reload';
import { Boundary } from '../../ui/boundary';
import { Button } from '../../ui/button';
import type { FilterSelectProps } from './filter-option';
import './filter-select.css';

const loadDrop = () => import('./filter-drop');
const FilterDrop = lazy(async () => ({ default: (await loadDrop()).FilterDrop }));

/** A browser never fetches a script again that once failed: only the page opened anew brings the list. */
function DropFailed() {
  return (
    <span role="alert" className="filter-select__failed">
      <Trans>Daftar belum termuat</Trans>
      <Button size="small" onClick={() => void reloadIfReachable()}>
        <Trans>Muat ulang</Trans>
      </Button>
    </span>
  );
}

/** A searchable list of many choices behind one small button. */
export function FilterSelect(props: FilterSelectProps) {
  const { name, all, options, values } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The list comes once the screen stands, and before it is first asked for or the link is lost.
  useEffect(() => void loadDrop().catch(() => undefined), []);
  const chosen = options.filter(({ value }) => values.includes(value));
  const [first] = chosen;
  const more = chosen.length - 1;
  const words = first ? `${first.label}${more > 0 ? ` +${more}` : ''}` : all;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={first ? 'filter-select filter-select--chosen' : 'filter-select'}
        aria-label={`${name}: ${words}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {/* The bar is short: what is not narrowed shows its name alone. */}
        <span>{first ? words : name}</span>
        <IconChevronDown size={14} aria-hidden="true" />
      </button>
      {open ? (
        <Boundary fallback={<DropFailed />}>
          <Suspense fallback={null}>
            <FilterDrop {...props} button={button.current} onClose={close} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
