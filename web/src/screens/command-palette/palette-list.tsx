import { useLingui } from '@lingui/react/macro';
import {
  IconBolt,
  IconBookmark,
  IconBuilding,
  IconCheck,
  IconFilter,
  IconMapPin,
  IconReport,
  IconTag,
  type Icon,
} from '@tabler/icons-react';
import { Kbd } from '../../ui/kbd';
import { StatusGlyph } from '../../ui/status-glyph';
import type { Group, Section } from './palette.rules';
import type { PaletteEntry } from './palette-entry';

const icons: Record<Group, Icon> = {
  action: IconBolt,
  place: IconMapPin,
  filter: IconFilter,
  report: IconReport,
  agency: IconBuilding,
  category: IconTag,
  view: IconBookmark,
};

function useHeadings(): Record<Section<PaletteEntry>['group'], string> {
  const { t } = useLingui();
  return {
    recent: t`Terakhir dipilih`,
    useful: t`Yang dapat dilakukan sekarang`,
    action: t`Tindakan`,
    place: t`Tempat`,
    filter: t`Saringan`,
    report: t`Laporan`,
    agency: t`Lembaga`,
    category: t`Kategori`,
    view: t`Tampilan tersimpan`,
  };
}

interface OptionProps {
  entry: PaletteEntry;
  id: string;
  current: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

function Option({ entry, id, current, onPoint, onChoose }: OptionProps) {
  const { t } = useLingui();
  const { group, glyph, label, detail, key, applied, missing } = entry;
  const Mark = icons[group];
  const beside = missing ?? detail ?? '';
  return (
    <div
      id={id}
      role="option"
      className="palette__option"
      aria-selected={current}
      aria-disabled={missing == null ? undefined : true}
      aria-keyshortcuts={key}
      onPointerMove={current ? undefined : onPoint}
      onClick={onChoose}
    >
      {glyph ? <StatusGlyph name={glyph} size={16} /> : <Mark size={16} stroke={1.75} aria-hidden="true" />}
      <span className="palette__words">
        <span>{label}</span> {beside === '' ? null : <small>{beside}</small>}
      </span>
      {applied ? <IconCheck size={16} role="img" aria-label={t`sedang berlaku`} /> : null}
      {key === undefined ? null : <Kbd>{key}</Kbd>}
    </div>
  );
}

interface ListProps {
  sections: readonly Section<PaletteEntry>[];
  /** The id of the list. */
  list: string;
  current: number;
  optionId: (index: number) => string;
  onPoint: (index: number) => void;
  onChoose: (index: number) => void;
}

/** What was found, under headings; the pointer chooses without taking the focus out of the field. */
export function PaletteList({ sections, list, current, optionId, onPoint, onChoose }: ListProps) {
  const { t } = useLingui();
  const headings = useHeadings();
  const indexed = sections.map((section, at) => ({
    section,
    from: sections.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  }));
  return (
    <div
      id={list}
      role="listbox"
      className="palette__found"
      aria-label={t`Hasil pencarian`}
      hidden={sections.length === 0}
      onPointerDown={(event) => event.preventDefault()}
    >
      {indexed.map(({ section: { group, entries, total }, from }) => (
        <div key={group} role="group" aria-labelledby={`${list}-${group}`} className="palette__group">
          <div id={`${list}-${group}`} className="palette__heading" role="presentation">
            {headings[group]}
            {total > entries.length ? <small>{t`${entries.length} dari ${total}`}</small> : null}
          </div>
          {entries.map((entry, index) => (
            <Option
              key={entry.id}
              entry={entry}
              id={optionId(from + index)}
              current={from + index === current}
              onPoint={() => onPoint(from + index)}
              onChoose={() => onChoose(from + index)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
