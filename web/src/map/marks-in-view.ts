import type { VisibleMark } from './map-types';
import { inViewOrder, type MapFeature, markOf } from './picked-marks';
import type { Renderer } from './renderer';
import { PICKED_LAYERS } from './report-layers';

/** How near to a mark a click must be, in pixels. */
const REACH = 5;
/** A list that is read aloud or walked through must not change several times a second. */
const REST_MILLISECONDS = 2000;

interface Needs {
  /** A copy in the tiles that is out of date or drawn elsewhere. */
  readonly isStaleCopy: (mark: VisibleMark) => boolean;
  readonly tell: (marks: readonly VisibleMark[]) => void;
}

/** What is drawn, as data; told at once after the camera moved, and with a rest while only reports change. */
export class MarksInView {
  readonly #map: Renderer['map'];
  readonly #needs: Needs;
  #toldAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ map }: Renderer, needs: Needs) {
    this.#map = map;
    this.#needs = needs;
  }

  all(): VisibleMark[] {
    const drawn = this.#map.queryRenderedFeatures({ layers: PICKED_LAYERS });
    return inViewOrder(this.#marksOf(drawn));
  }

  at(x: number, y: number): VisibleMark[] {
    const box: [[number, number], [number, number]] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    return this.#marksOf(this.#map.queryRenderedFeatures(box, { layers: PICKED_LAYERS }));
  }

  /** The camera moved: what is in view is another matter, and is told with the next rest of the map. */
  moved(): void {
    this.#toldAt = Number.NEGATIVE_INFINITY;
  }

  settled(): void {
    const wait = this.#toldAt + REST_MILLISECONDS - performance.now();
    if (wait <= 0) this.#tell();
    else this.#timer ??= setTimeout(() => this.#tell(), wait);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#toldAt = performance.now();
    this.#needs.tell(this.all());
  }

  #marksOf(features: readonly MapFeature[]): VisibleMark[] {
    return features.flatMap((feature) => {
      const mark = markOf(feature);
      if (mark === null) return [];
      return feature.sourceLayer === 'reports' && this.#needs.isStaleCopy(mark) ? [] : [mark];
    });
  }
}
