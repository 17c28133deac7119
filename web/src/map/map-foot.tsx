import type { MapLanguage, MapPadding } from './map-types';
import { mapWord } from './map-words';
import { STREET_WORDS } from './streets/street-words';
import type { StreetState } from './streets/street-display';

interface MapFootProps {
  readonly language: MapLanguage;
  readonly padding: MapPadding;
  readonly approximate: boolean;
  /** Null where the city has no map from elsewhere. */
  readonly streets: {
    readonly on: boolean;
    readonly state: StreetState;
    readonly toggle: () => void;
    readonly askAgain: () => void;
  } | null;
}

/** At the foot of the map: how far its boundaries can be trusted, its streets, and whom they are owed to. */
export function MapFoot({ language, padding, approximate, streets }: MapFootProps) {
  const place = { left: (padding.left ?? 0) + 12, bottom: (padding.bottom ?? 0) + 12 };
  return (
    <div className="city-map__foot" style={{ ...place, right: (padding.right ?? 0) + 12 }}>
      {streets ? (
        <button type="button" className="city-map__switch" aria-pressed={streets.on} onClick={streets.toggle}>
          {STREET_WORDS[language].streets}
        </button>
      ) : null}
      {approximate ? <span className="city-map__note">{mapWord(language, 'approximate')}</span> : null}
      {streets?.on ? <StreetNote language={language} {...streets} /> : null}
    </div>
  );
}

interface StreetNoteProps {
  readonly language: MapLanguage;
  readonly state: StreetState;
  readonly askAgain: () => void;
}

function StreetNote({ language, state: { phase, credits }, askAgain }: StreetNoteProps) {
  const missing = phase === 'missing' || phase === 'garbled';
  return (
    <>
      <span className="city-map__streets" role="status" data-streets={phase}>
        {missing ? (
          <>
            {STREET_WORDS[language][phase]}
            <button type="button" onClick={askAgain}>
              {mapWord(language, 'retry')}
            </button>
          </>
        ) : null}
      </span>
      {credits.length > 0 ? (
        <span className="city-map__credits">
          {credits.map(({ text, href }) =>
            href === null ? (
              <span key={text}>{text}</span>
            ) : (
              <a key={text} href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ),
          )}
        </span>
      ) : null}
    </>
  );
}
