import { useEffect, useRef, useState } from 'react';
import { Combobox, useCombobox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import './filter-select.css';

export interface FilterOption {
  value: string;
  label: string;
  group?: string;
  /** Other words that find it. */
  also?: string;
}

interface FilterSelectProps {
  /** What the list chooses, for those who cannot see it. */
  name: string;
  /** Shown while nothing is chosen: "Semua lembaga". */
  all: string;
  options: readonly FilterOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

const most = 80;

function found(options: readonly FilterOption[], typed: string): FilterOption[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return options.slice(0, most);
  return options
    .filter(({ label, also }) => `${label} ${also ?? ''}`.toLowerCase().includes(words))
    .slice(0, most);
}

/** A searchable list of many choices behind one small button. */
export function FilterSelect({ name, all, options, values, onChange }: FilterSelectProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const searchRef = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped('');
      combobox.focusTarget();
    },
    onDropdownOpen: () => requestAnimationFrame(() => searchRef.current?.focus()),
  });
  const chosen = options.filter(({ value }) => values.includes(value));
  const [first] = chosen;
  const more = chosen.length - 1;
  const words = first ? `${first.label}${more > 0 ? ` +${more}` : ''}` : all;
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  const shown = combobox.dropdownOpened ? found(options, typed) : [];
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (typed !== '') selectFirstOption();
  }, [typed, selectFirstOption]);
  return (
    <Combobox store={combobox} onOptionSubmit={toggle} width={320} position="bottom-start" shadow="none">
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={first ? 'filter-select filter-select--chosen' : 'filter-select'}
          aria-label={`${name}: ${words}`}
          onClick={() => combobox.toggleDropdown()}
        >
          <span>{words}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className="filter-select__drop">
        <section aria-label={name}>
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={searchRef}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              placeholder={t`Cari`}
              aria-label={t`Cari ${name}`}
            />
          </Combobox.EventsTarget>
          {first ? (
            <button type="button" className="filter-select__clear" onClick={() => onChange([])}>
              {all}
            </button>
          ) : null}
          <Combobox.Options className="filter-select__options" aria-label={name}>
            {shown.map(({ value, label, group }) => (
              <Combobox.Option
                key={value}
                value={value}
                active={values.includes(value)}
                className="filter-select__option"
              >
                <span>{label}</span>
                {group ? <small>{group}</small> : null}
                {values.includes(value) ? <IconCheck size={16} aria-hidden="true" /> : null}
              </Combobox.Option>
            ))}
            {shown.length === 0 ? <Combobox.Empty>{t`Tidak ada yang cocok`}</Combobox.Empty> : null}
          </Combobox.Options>
        </section>
      </Combobox.Dropdown>
    </Combobox>
  );
}
