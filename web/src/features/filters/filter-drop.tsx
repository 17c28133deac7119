import { useEffect, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { Combobox, MantineProvider, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import { useTheme } from '../../ui/theme';
import type { FilterOption, FilterSelectProps } from './filter-option';

const most = 80;

function found(options: readonly FilterOption[], typed: string): FilterOption[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return options.slice(0, most);
  return options
    .filter(({ label, also }) => `${label} ${also ?? ''}`.toLowerCase().includes(words))
    .slice(0, most);
}

/** Tells the combobox of a button that was there before it. */
function At({ element, ref }: { element: HTMLElement | null; ref?: Ref<HTMLElement> }) {
  useLayoutEffect(() => {
    if (typeof ref === 'function') ref(element);
  }, [element, ref]);
  return null;
}

interface FilterDropProps extends FilterSelectProps {
  button: HTMLElement | null;
  onClose: () => void;
}

/** The list below a filter's button, with a field that narrows it. It comes with its library when it is first needed. */
export function FilterDrop(props: FilterDropProps) {
  const { theme } = useTheme();
  return (
    <MantineProvider forceColorScheme={theme} withGlobalClasses={false} withStaticClasses={false}>
      <OpenList {...props} />
    </MantineProvider>
  );
}

function OpenList({ name, all, options, values, onChange, button, onClose }: FilterDropProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    // The list is placed first, so that the focus does not scroll the page to where it was not yet.
    const frame = requestAnimationFrame(() => field.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    if (typed !== '') selectFirstOption();
  }, [typed, selectFirstOption]);
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  const shown = found(options, typed);
  return (
    <Combobox store={combobox} onOptionSubmit={toggle} width={320} position="bottom-start" shadow="none">
      <Combobox.DropdownTarget>
        <At element={button} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className="filter-select__drop">
        <section aria-label={name}>
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={field}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              placeholder={t`Cari`}
              aria-label={t`Cari ${name}`}
            />
          </Combobox.EventsTarget>
          {values.length > 0 ? (
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
