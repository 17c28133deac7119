import type { EntryPlace } from '../entry/entry';
import { usePlace } from '../place/use-place';
import { Frame } from '../ui/frame';
import { go, useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { words } from '../words/language';

type Place = ReturnType<typeof usePlace>;

export function PlaceScreen() {
  const { session, catalogue } = useForm();
  const shown = usePlace();
  const { place, locating, locateMe } = shown;
  const w = words().place;
  const approximate = catalogue?.city.boundaries !== 'IMPORTED';

  const confirm = (): void => {
    // Where boundaries are sure the server decides; where they are not, the resident has just said so.
    if (!approximate && !place?.areaChosen)
      session.edit((entry) => ({
        ...entry,
        place: entry.place && { ...entry.place, subdistrictCode: null },
      }));
    go('kind');
  };

  return (
    <Frame
      name="place"
      step={2}
      title={w.title}
      actions={
        <>
          {place ? (
            <button type="button" class="primary" onClick={confirm}>
              {w.yes}
            </button>
          ) : (
            <button type="button" class="primary" disabled={locating} onClick={locateMe}>
              <Icon name="locate" /> {locating ? w.locating : w.useGps}
            </button>
          )}
          <a class="link" href="#list">
            {w.fromList}
          </a>
        </>
      }
    >
      <PlaceMap shown={shown} approximate={approximate} />
      <PlaceWords shown={shown} approximate={approximate} />
      {place && <Landmark />}
    </Frame>
  );
}

function PlaceMap({ shown, approximate }: { readonly shown: Place; readonly approximate: boolean }) {
  const { map, place, locateMe } = shown;
  const w = words().place;
  const zoom = (factor: number) => () => {
    map.zoomBy(factor);
  };
  return (
    <div class="map" data-state={map.state}>
      <canvas ref={map.canvas} tabIndex={0} role="application" aria-label={w.mapLabel} />
      {map.state === 'READY' ? (
        <p class="map-hint">{w.moveMap}</p>
      ) : (
        <div class="map-note" role="status">
          <p>{map.state === 'LOADING' ? w.mapComing : w.mapAway}</p>
          {map.state === 'AWAY' && (
            <button type="button" class="small" onClick={map.tryAgain}>
              {words().tryAgain}
            </button>
          )}
        </div>
      )}
      {map.state === 'READY' && approximate && <p class="map-key">{w.dashed}</p>}
      {map.state === 'READY' && <Pin set={typeof place?.longitude === 'number'} />}
      <div class="map-zoom">
        <button type="button" onClick={zoom(2)}>
          <Icon name="plus" size={20} />
          <span class="hidden">{w.zoomIn}</span>
        </button>
        <button type="button" onClick={zoom(0.5)}>
          <Icon name="minus" size={20} />
          <span class="hidden">{w.zoomOut}</span>
        </button>
      </div>
      <button type="button" class="map-locate" onClick={locateMe}>
        <Icon name="locate" />
        <span class="hidden">{w.useGps}</span>
      </button>
    </div>
  );
}

function Pin({ set }: { readonly set: boolean }) {
  return (
    <svg class="map-pin" data-set={set} width="44" height="56" viewBox="0 0 44 56" aria-hidden="true">
      <path d="M22 3a17 17 0 0 1 17 17c0 11-10 20-17 33C15 40 5 31 5 20A17 17 0 0 1 22 3z" />
      <circle cx="22" cy="20" r="6.5" />
    </svg>
  );
}

function PlaceWords({ shown, approximate }: { readonly shown: Place; readonly approximate: boolean }) {
  const { place, borderWith, notice } = shown;
  const w = words().place;
  const name = place?.subdistrictName;
  const asks = approximate && !place?.areaChosen;
  const title = name ? (asks ? w.subdistrictAsk(name) : w.subdistrict(name)) : place ? w.outside : w.unknown;
  const details = [
    place && howSet(place),
    borderWith && !place?.areaChosen && w.border(borderWith),
    name && asks && w.approximate,
  ];
  return (
    <div class="place-words">
      <Icon name="pin" />
      <div role="status">
        <b>{title}</b>
        <small>{details.filter(Boolean).join(' · ')}</small>
        {notice && <small class="notice">{notice}</small>}
      </div>
    </div>
  );
}

function howSet({ source, accuracyMeters }: EntryPlace): string {
  const w = words().place;
  if (source === 'LIST') return w.byList;
  return source === 'GPS' && accuracyMeters ? w.accuracy(accuracyMeters) : w.byPin;
}

function Landmark() {
  const { session } = useForm();
  const w = words().place;
  return (
    <label class="field">
      <span>
        <b>{w.landmark}</b> {words().optional}
      </span>
      <input
        type="text"
        maxLength={200}
        placeholder={w.landmarkHint}
        value={session.current.landmark}
        onInput={({ currentTarget: { value } }) => {
          session.edit((entry) => ({ ...entry, landmark: value }));
        }}
      />
    </label>
  );
}
