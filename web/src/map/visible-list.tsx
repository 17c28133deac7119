import type { FeatureCollection } from 'geojson';
import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '@lingui/core';
import { publicStatusWords } from '../ui/public-status-words';
import { showCode } from '../ui/report-code';
import { areaAt } from './area-at.rules';
import { namedAreas } from './area-names';
import type { MapLanguage, VisibleMark } from './map-types';
import { mapWord } from './map-words';

interface VisibleListProps {
  readonly marks: readonly VisibleMark[];
  /** Their shapes and names. */
  readonly areas: FeatureCollection;
  readonly language: MapLanguage;
  readonly onPick: (mark: VisibleMark) => void;
  readonly onArea: (code: string) => void;
}

const AT_ONCE = 40;

/** The rows stand still while somebody walks through them; what they go to gives new ones, and the first has the focus. */
function useHeldMarks(marks: readonly VisibleMark[], list: RefObject<HTMLElement | null>) {
  const [held, setHeld] = useState<readonly VisibleMark[] | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelectorAll('button')[wanted]?.focus();
    setWanted(null);
  }, [list, wanted]);
  const [before, setBefore] = useState(marks);
  const [going, setGoing] = useState(false);
  if (before !== marks) {
    setBefore(marks);
    if (going) {
      setGoing(false);
      setHeld(marks);
      setWanted(0);
    }
  }
  return {
    shown: held ?? marks,
    hold: () => setHeld((known) => known ?? marks),
    release: () => setHeld(null),
    goOn: () => setGoing(true),
    focusOn: setWanted,
  };
}

/** The marks in view as words, in the order of their urgency, and the areas by name. */
export const VisibleList = memo(function VisibleList(props: VisibleListProps) {
  const { marks, areas, language, onPick, onArea } = props;
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const { shown, hold, release, goOn, focusOn } = useHeldMarks(marks, list);
  const more = Math.min(AT_ONCE, shown.length - most);
  return (
    <section
      className="city-map__list"
      aria-label={mapWord(language, 'inView')}
      onFocus={hold}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) release();
      }}
    >
      {shown.length === 0 ? <p>{mapWord(language, 'nothing')}</p> : null}
      <ul ref={list}>
        {shown.slice(0, most).map((mark) => (
          <li key={mark.id ?? `${String(mark.longitude)},${String(mark.latitude)}`}>
            <button
              type="button"
              onClick={() => {
                if (mark.codes.length === 0) goOn();
                onPick(mark);
              }}
            >
              {describe(mark, areaAt(areas, mark.longitude, mark.latitude), language)}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button
          type="button"
          onClick={() => {
            setMost(most + AT_ONCE);
            focusOn(most);
          }}
        >
          {mapWord(language, 'more', more)}
        </button>
      ) : null}
      <AreaJump areas={areas} language={language} onArea={onArea} />
    </section>
  );
});

/** Goes where no mark is: the areas of the city by name. */
const AreaJump = memo(function AreaJump({
  areas: shapes,
  language,
  onArea,
}: Pick<VisibleListProps, 'areas' | 'language' | 'onArea'>) {
  const areas = useMemo(() => namedAreas(shapes), [shapes]);
  const [code, setCode] = useState('');
  const chosen = code === '' ? areas[0]?.code : code;
  if (chosen === undefined) return null;
  return (
    <form
      className="city-map__areas"
      onSubmit={(event) => {
        event.preventDefault();
        onArea(chosen);
      }}
    >
      <label>
        {mapWord(language, 'goTo')}
        <select value={chosen} onChange={({ target }) => setCode(target.value)}>
          {areas.map((area) => (
            <option key={area.code} value={area.code}>
              {area.isDistrict ? area.name : `– ${area.name}`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{mapWord(language, 'go')}</button>
    </form>
  );
});

function describe(mark: VisibleMark, area: string | null, language: MapLanguage): string {
  const words: string[] = [];
  if (mark.code !== null) words.push(showCode(mark.code));
  else if (mark.codes.length > 0) words.push(mapWord(language, 'samePlace', mark.count));
  else if (area === null) words.push(mapWord(language, 'group', mark.count));
  else words.push(mapWord(language, 'groupIn', mark.count).replace('{area}', area));
  if (area !== null && mark.codes.length > 0) words.push(area);
  if (mark.publicStatus !== null) words.push(i18n._(publicStatusWords[mark.publicStatus]));
  if (mark.now) words.push(mapWord(language, 'now'));
  if (mark.late) words.push(mapWord(language, 'late'));
  if (mark.coarse) words.push(mapWord(language, 'coarse'));
  return words.join(' · ');
}
