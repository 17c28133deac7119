import { useEffect, useMemo, useState, type Ref } from 'react';
import { Combobox, useCombobox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { findInDesk, type Findable } from '../../features/casework/find-in-desk.rules';
import { categoryName } from '../../features/reports/category-name';
import '../../features/filters/filter-select.css';
import { Kbd } from '../../ui/kbd';
import { useLanguage } from '../../ui/language';
import { readCode, showCode } from '../../ui/report-code';
import type { DeskState } from './use-desk';

const mostReports = 500;

/** Everything that a word can mean here: reports of this view by what they say, categories and areas to filter by. */
function useFindable(desk: DeskState): readonly Findable[] {
  const { language } = useLanguage();
  const { catalogue, queue } = desk;
  return useMemo(
    () => [
      ...queue.admitted.slice(0, mostReports).map((report) => ({
        kind: 'report' as const,
        value: showCode(report.code),
        label: `${categoryName(report.category, language)} ${showCode(report.code)}`,
        also: [
          report.subdistrict?.name,
          report.landmark,
          report.assigneeName,
          queue.extras.get(report.id)?.description,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
      ...catalogue.categories.map((category) => ({
        kind: 'category' as const,
        value: category.code,
        label: categoryName(category, language),
        also: `${category.nameId} ${category.nameEn}`,
      })),
      ...catalogue.jurisdictions
        .filter(({ level }) => level !== 'CITY')
        .map(({ code, name, aliases }) => ({
          kind: 'area' as const,
          value: code,
          label: name,
          also: aliases.join(' '),
        })),
    ],
    [catalogue, queue.admitted, queue.extras, language],
  );
}

/** One box for a code, a word of a report in this view, a category or an area. */
export function DeskSearch({ desk, ref }: { desk: DeskState; ref: Ref<HTMLInputElement> }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const all = useFindable(desk);
  const code = readCode(typed);
  const found = useMemo(() => findInDesk(typed, all), [typed, all]);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (typed !== '') selectFirstOption();
  }, [typed, selectFirstOption]);
  const kinds = { report: t`laporan`, category: t`kategori, saring`, area: t`wilayah, saring` };
  const submit = (key: string) => {
    const at = found.find((each) => `${each.kind}:${each.value}` === key);
    if (!at) desk.select(key);
    else if (at.kind === 'report') desk.select(at.value);
    else if (at.kind === 'category') desk.setFilter({ ...desk.filter, categories: [at.value] });
    else desk.setFilter({ ...desk.filter, areas: [at.value] });
    setTyped('');
    combobox.closeDropdown();
    // The hands go on to the report, where single keys work again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="none" withinPortal={false}>
      <Combobox.DropdownTarget>
        <label className="desk-search">
          <IconSearch size={16} aria-hidden="true" />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={ref}
              type="search"
              value={typed}
              aria-label={t`Cari kode, tempat, atau kata`}
              placeholder={t`Kode, tempat, atau kata`}
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
                event.currentTarget.blur();
              }}
            />
          </Combobox.EventsTarget>
          <Kbd>/</Kbd>
        </label>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className="filter-select__drop" hidden={!code && typed.trim().length < 2}>
        <Combobox.Options className="filter-select__options" aria-label={t`Hasil pencarian`}>
          {code ? (
            <Combobox.Option value={code} className="filter-select__option">
              <span>
                <Trans>Buka laporan {code}</Trans>
              </span>
            </Combobox.Option>
          ) : null}
          {found.map((each) => (
            <Combobox.Option
              key={`${each.kind}:${each.value}`}
              value={`${each.kind}:${each.value}`}
              className="filter-select__option"
            >
              <span>{each.label}</span>
              <small>{kinds[each.kind]}</small>
            </Combobox.Option>
          ))}
          {!code && found.length === 0 ? (
            <Combobox.Empty>
              <Trans>Tidak ada kode atau kata seperti itu di bagian ini</Trans>
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
