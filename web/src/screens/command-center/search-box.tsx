import { useEffect, useState, type Ref } from 'react';
import { Combobox, MantineProvider, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import type { Jurisdiction } from '../../features/catalogue/use-catalogue';
import { Kbd } from '../../ui/kbd';
import { readCode } from '../../ui/report-code';
import { useTheme } from '../../ui/theme';
import './search-box.css';

export interface SearchBoxProps {
  areas: readonly Jurisdiction[];
  onCode: (code: string) => void;
  onArea: (area: Jurisdiction) => void;
  ref: Ref<HTMLInputElement>;
}

/** The row that is selected, or the first. */
function toRows(): void {
  const row = document.querySelector<HTMLElement>('.feed-rows [data-code][tabindex="0"]');
  if (row) row.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const namedLike = (area: Jurisdiction, words: string): boolean =>
  area.level !== 'CITY' && [area.name, ...area.aliases].some((name) => name.toLowerCase().includes(words));

interface TypedBefore {
  /** What was typed, and whether the hands were in it, before the list of results had come. */
  before: { typed: string; focused: boolean };
}

/** One box for what an operator hears on the phone: a report's code, or the name of an area. */
export function SearchBox(props: SearchBoxProps & TypedBefore) {
  const { theme } = useTheme();
  return (
    <MantineProvider forceColorScheme={theme} withGlobalClasses={false} withStaticClasses={false}>
      <Search {...props} />
    </MantineProvider>
  );
}

function Search({ areas, onCode, onArea, ref, before }: SearchBoxProps & TypedBefore) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(before.typed);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const code = readCode(typed);
  const words = typed.trim().toLowerCase();
  const found = words.length < 2 ? [] : areas.filter((area) => namedLike(area, words)).slice(0, 8);
  // Only once they are drawn can the first one be chosen, so that Enter takes it.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (typed !== '') selectFirstOption();
  }, [typed, selectFirstOption]);
  const submit = (value: string) => {
    const area = found.find((each) => each.code === value);
    if (area) onArea(area);
    else onCode(value);
    setTyped('');
    combobox.closeDropdown();
    // The hands go on to the list, where single keys work again.
    toRows();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="none" withinPortal={false}>
      <Combobox.DropdownTarget>
        <label className="search-box">
          <IconSearch size={16} aria-hidden="true" />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={ref}
              type="search"
              autoFocus={before.focused}
              value={typed}
              aria-label={t`Cari kode atau wilayah`}
              placeholder={t`Kode atau kelurahan`}
              autoComplete="off"
              spellCheck={false}
              onChange={({ currentTarget }) => {
                setTyped(currentTarget.value);
                combobox.openDropdown();
              }}
              onBlur={() => combobox.closeDropdown()}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                setTyped('');
                toRows();
              }}
            />
          </Combobox.EventsTarget>
          <Kbd>/</Kbd>
        </label>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className="filter-select__drop" hidden={!code && words.length < 2}>
        <Combobox.Options className="filter-select__options" aria-label={t`Hasil pencarian`}>
          {code ? (
            <Combobox.Option value={code} className="filter-select__option">
              <span>
                <Trans>Buka laporan {code}</Trans>
              </span>
            </Combobox.Option>
          ) : null}
          {found.map(({ code: value, name, level }) => (
            <Combobox.Option key={value} value={value} className="filter-select__option">
              <span>{name}</span>
              <small>{level === 'DISTRICT' ? t`kecamatan` : t`kelurahan`}</small>
            </Combobox.Option>
          ))}
          {!code && found.length === 0 ? (
            <Combobox.Empty>
              <Trans>Tidak ada kode atau wilayah seperti itu</Trans>
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
