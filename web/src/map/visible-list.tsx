import { i18n } from '@lingui/core';
import { publicStatusWords } from '../ui/public-status-words';
import { showCode } from '../ui/report-code';
import type { MapLanguage, VisibleMark } from './map-types';
import { mapWord } from './map-words';

interface VisibleListProps {
  readonly marks: readonly VisibleMark[];
  readonly language: MapLanguage;
  readonly onPick: (mark: VisibleMark) => void;
}

const MOST_LISTED = 40;

/** The marks in view as words, in the order of their urgency. */
export function VisibleList({ marks, language, onPick }: VisibleListProps) {
  const listed = marks.slice(0, MOST_LISTED);
  return (
    <section className="city-map__list" aria-label={mapWord(language, 'inView')}>
      {marks.length === 0 ? <p>{mapWord(language, 'nothing')}</p> : null}
      <ul>
        {listed.map((mark) => (
          <li key={mark.id ?? `${String(mark.longitude)},${String(mark.latitude)}`}>
            <button
              type="button"
              onClick={() => {
                onPick(mark);
              }}
            >
              {describe(mark, language)}
            </button>
          </li>
        ))}
      </ul>
      {marks.length > listed.length ? <p>{mapWord(language, 'more', marks.length - listed.length)}</p> : null}
    </section>
  );
}

function describe(mark: VisibleMark, language: MapLanguage): string {
  const words: string[] = [];
  const area = mark.area ?? null;
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
