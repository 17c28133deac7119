import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import type { CommandPaletteProps } from './palette-props';
import { find, offerAtFirst, prepare, type Section } from './palette.rules';
import type { PaletteEntry } from './palette-entry';
import { PaletteList } from './palette-list';
import type { Recent } from './recent.rules';
import { useActionEntries } from './use-action-entries';
import { useFilterEntries } from './use-filter-entries';
import { useReportEntries } from './use-report-entries';
import { useViewEntries } from './use-view-entries';
import './palette.css';

interface DialogProps extends CommandPaletteProps {
  recent: Recent;
  onChoose: (entry: PaletteEntry) => void;
  onClose: () => void;
}

/** What stands there for these letters; with none, recent choices and what is of use now. */
function useSections(props: DialogProps, typed: string): Section<PaletteEntry>[] {
  const { recent, onCode, onMissing, city } = props;
  const actions = useActionEntries(onMissing);
  const filters = useFilterEntries(props);
  const views = useViewEntries(city);
  const reports = useReportEntries(onCode, typed, recent);
  const loaded = useMemo(() => reports.loaded.map(prepare), [reports.loaded]);
  const few = [...actions.entries, ...filters, ...views, ...reports.unread];
  if (typed.trim() === '') {
    const possible = [...few, ...reports.loaded].filter(({ missing }) => missing == null);
    return offerAtFirst(possible, recent, actions.useful);
  }
  return find([...few.map(prepare), ...loaded], typed, recent);
}

function Nothing({ typed }: { typed: string }) {
  return (
    <div className="palette__found palette__nothing">
      <p>
        <Trans>Tidak ada yang cocok dengan “{typed}”.</Trans>
      </p>
      <p>
        <Trans>
          Ketik kode laporan (7KQ-4M2), tindakan (catat), kelurahan, lembaga, kategori, atau kata saringan
          (terlambat, hari ini).
        </Trans>
      </p>
    </div>
  );
}

function Hints() {
  return (
    <footer className="palette__hints" aria-hidden="true">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Trans>pilih</Trans>
      </span>
      <span>
        <Kbd>↵</Kbd> <Trans>jalankan</Trans>
      </span>
      <span>
        <Kbd>Esc</Kbd> <Trans>tutup</Trans>
      </span>
    </footer>
  );
}

const isChord = ({ ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'k';

/** The field, and below it what was found; the focus stays in the field, arrows walk through the list. */
export function PaletteDialog(props: DialogProps) {
  const { onChoose, onClose } = props;
  const { t } = useLingui();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const sections = useSections(props, typed);
  const entries = sections.flatMap((section) => section.entries);
  const current = Math.min(at, entries.length - 1);
  const optionId = (index: number): string => `${list}-${index}`;
  useEffect(() => {
    document.getElementById(`${list}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, current]);
  const go = (index: number) => {
    setAt(index);
    setRefused(null);
  };
  const choose = (index: number) => {
    const entry = entries[index];
    if (!entry) return;
    go(index);
    if (entry.missing == null) onChoose(entry);
    else setRefused(entry.missing);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && entries.length > 0) go((current + by + entries.length) % entries.length);
    else if (event.key === 'Enter') choose(current);
    else if (isChord(event) && !event.repeat) onClose();
    else return;
    event.preventDefault();
  };
  const count = entries.length;
  return (
    <Dialog title={<Trans>Cari apa saja</Trans>} onClose={onClose}>
      <div className="palette">
        <label className="palette__field">
          <IconSearch size={18} aria-hidden="true" />
          <input
            data-first
            role="combobox"
            aria-label={t`Cari tindakan, laporan, tempat, atau saringan`}
            aria-expanded={count > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={count > 0 ? optionId(current) : undefined}
            placeholder={t`Tindakan, kode, tempat, saringan`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            value={typed}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              go(0);
            }}
            onKeyDown={hear}
          />
        </label>
        <PaletteList {...{ sections, list, current, optionId }} onPoint={go} onChoose={choose} />
        {count === 0 ? <Nothing typed={typed.trim()} /> : null}
        <p className="palette__said" role="status">
          {refused ?? (
            <span className="hidden-visually">
              <Plural value={count} _0="Tidak ada hasil" other="# hasil" />
            </span>
          )}
        </p>
        <Hints />
      </div>
    </Dialog>
  );
}
