import sprite from '../ui/glyphs.svg?raw';
import { type AlarmFold, type AlarmPlace, foldAlarms } from './alarm-fold.rules';
import type { Renderer } from './renderer';

/** More octagons than this at once are drawn by the map alone, without rings. */
const MOST_RINGS = 64;

interface PlacedAlarm {
  readonly element: HTMLElement;
  readonly marker: ReturnType<Renderer['createMarker']>;
}

const STREETS = 16;

/**
 * Rings above the map: a steady pulse round each CRITICAL that nobody acknowledged, and one short ring where a report
 * arrives. They are elements, not layers: the browser animates them without drawing the map again, they stay red when
 * the data is greyed, and reduced motion is one line of CSS.
 */
export class MapRings {
  readonly #renderer: Renderer;
  readonly #alarms = new Map<string, PlacedAlarm>();

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  /** Answers the ids of those that are folded into one mark with a count. */
  showAlarms(places: readonly AlarmPlace[]): ReadonlySet<string> {
    // What has no ring is left to the map: hidden, and without a count in its stead, it would be lost.
    const folds = this.#folded(places).slice(0, MOST_RINGS);
    const wanted = new Map(folds.map((fold) => [fold.id, fold]));
    for (const [id, placed] of this.#alarms) {
      if (wanted.has(id)) continue;
      placed.marker.remove();
      this.#alarms.delete(id);
    }
    for (const fold of wanted.values()) {
      const known = this.#alarms.get(fold.id) ?? this.#placeAlarm(fold);
      known.marker.setLngLat([fold.longitude, fold.latitude]);
      tellCount(known.element, fold.members.length);
    }
    return new Set(folds.flatMap(({ members }) => (members.length > 1 ? members : [])));
  }

  /** Nearer than that each stands where it is, and a click picks one after the other. */
  #folded(places: readonly AlarmPlace[]): AlarmFold[] {
    const { map } = this.#renderer;
    if (map.getZoom() >= STREETS) return places.map((place) => ({ ...place, members: [place.id] }));
    return foldAlarms(places, ({ longitude, latitude }) => map.project([longitude, latitude]));
  }

  #placeAlarm({ id, longitude, latitude }: AlarmFold): PlacedAlarm {
    const element = alarmElement();
    const marker = this.#place(element, { id, longitude, latitude });
    const placed: PlacedAlarm = { element, marker };
    element.addEventListener('click', (event) => {
      if (element.dataset['count'] === undefined) return;
      event.stopPropagation();
      const { map } = this.#renderer;
      map.easeTo({ center: marker.getLngLat(), zoom: map.getZoom() + 2, duration: 500 });
    });
    this.#alarms.set(id, placed);
    return placed;
  }

  showArrival(place: AlarmPlace): void {
    const element = decoration('map-arrival');
    const marker = this.#place(element, place);
    const remove = () => marker.remove();
    element.firstElementChild?.addEventListener('animationend', remove, { once: true });
    // With animations off no end is ever announced.
    setTimeout(remove, 1000);
  }

  #place(element: HTMLElement, place: AlarmPlace) {
    return this.#renderer.createMarker(element, place.longitude, place.latitude);
  }
}

function decoration(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  element.append(document.createElement('i'));
  return element;
}

/** A fold says how many it stands for; a click on it goes nearer. */
function tellCount(element: HTMLElement, count: number): void {
  const said = count > 1 ? String(count) : undefined;
  if (element.dataset['count'] === said) return;
  if (said === undefined) delete element.dataset['count'];
  else element.dataset['count'] = said;
}

function alarmElement(): HTMLElement {
  const element = decoration('map-alarm');
  const symbol = /<symbol id="glyph-now"[^>]*>(.*?)<\/symbol>/s.exec(sprite)?.[1] ?? '';
  element.insertAdjacentHTML('beforeend', `<svg viewBox="0 0 24 24" width="24" height="24">${symbol}</svg>`);
  return element;
}
