import { lazy, memo, Suspense, useRef } from 'react';
import { useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { Boundary } from '../../ui/boundary';
import { Kbd } from '../../ui/kbd';
import type { SearchBoxProps } from './search-box';
import './search-box.css';

const SearchBox = lazy(async () => ({ default: (await import('./search-box')).SearchBox }));

/** The search box at once; its results come with their library, and find what was typed meanwhile. */
export const LateSearchBox = memo(function LateSearchBox(props: SearchBoxProps) {
  const { t } = useLingui();
  const before = useRef({ typed: '', focused: false });
  const plain = (
    <label className="search-box">
      <IconSearch size={16} aria-hidden="true" />
      <input
        ref={props.ref}
        type="search"
        aria-label={t`Cari kode atau wilayah`}
        placeholder={t`Kode atau kelurahan`}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => (before.current.typed = currentTarget.value)}
        onFocus={() => (before.current.focused = true)}
        onBlur={() => (before.current.focused = false)}
      />
      <Kbd>/</Kbd>
    </label>
  );
  return (
    <Boundary fallback={plain}>
      <Suspense fallback={plain}>
        <SearchBox {...props} before={before.current} />
      </Suspense>
    </Boundary>
  );
});
