import sprite from '../ui/glyphs.svg?raw';
import type { Renderer } from './renderer';

export interface RingPlace {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** More octagons than this at once are drawn by the map alone, without rings. */
const MOST_RINGS = 64;

interface Placed {
  readonly marker: { setLngLat(place: [number, number]): unknown; remove(): unknown };
}

/**
 * Rings above the map: a steady pulse round each CRITICAL that nobody acknowledged, and one short ring where a report
 * arrives. They are elements, not layers: the browser animates them without drawing the map again, they stay red when
 * the data is greyed, and reduced motion is one line of CSS.
 */
export class MapRings {
  readonly #renderer: Renderer;
  readonly #alarms = new Map<string, Placed>();

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  showAlarms(places: readonly RingPlace[]): void {
    const wanted = new Map(places.slice(0, MOST_RINGS).map((place) => [place.id, place]));
    for (const [id, placed] of this.#alarms) {
      if (wanted.has(id)) continue;
      placed.marker.remove();
      this.#alarms.delete(id);
    }
    for (const place of wanted.values()) {
      const known = this.#alarms.get(place.id);
      if (known === undefined) this.#alarms.set(place.id, { marker: this.#place(alarmElement(), place) });
      else known.marker.setLngLat([place.longitude, place.latitude]);
    }
  }

  showArrival(place: RingPlace): void {
    const element = decoration('map-arrival');
    const marker = this.#place(element, place);
    const remove = () => marker.remove();
    element.firstElementChild?.addEventListener('animationend', remove, { once: true });
    // With animations off no end is ever announced.
    setTimeout(remove, 1000);
  }

  #place(element: HTMLElement, place: RingPlace) {
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

function alarmElement(): HTMLElement {
  const element = decoration('map-alarm');
  const symbol = /<symbol id="glyph-now"[^>]*>(.*?)<\/symbol>/s.exec(sprite)?.[1] ?? '';
  element.insertAdjacentHTML('beforeend', `<svg viewBox="0 0 24 24" width="24" height="24">${symbol}</svg>`);
  return element;
}
