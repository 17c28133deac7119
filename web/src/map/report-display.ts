import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, VectorTileSource } from 'maplibre-gl';
import {
  hiddenInTiles,
  hotCollection,
  isAlarm,
  refreshDelay,
  selectionCollection,
  shownHot,
} from './hot-reports.rules';
import { MapRings, type RingPlace } from './map-rings';
import { NOTHING, tilesAddress } from './map-style';
import type { HotReport, MapSelection, VisibleMark } from './map-types';
import { type MapFeature, markOf } from './picked-marks';
import type { Renderer } from './renderer';

/** What the display of reports depends on. */
export interface ReportState {
  readonly alarms: boolean;
  readonly tilesQuery: string;
  readonly hot: readonly HotReport[];
  readonly gone: readonly string[];
  readonly selection: MapSelection | null;
  readonly stale: boolean;
}

/** New data is drawn together, at most this often. */
const COALESCE_MILLISECONDS = 250;
/** Changes that were known for longer than this ring no more. */
const ARRIVAL_MILLISECONDS = 2000;
const NEVER = Number.NEGATIVE_INFINITY;

/** Keeps tiles, hot reports and the selection in step, so that each report is on the map once. */
export class ReportDisplay {
  readonly #renderer: Renderer;
  readonly #rings: MapRings;
  readonly #rung = new Set<string>();
  #state: ReportState;
  #shown: readonly HotReport[] = [];
  #hidden: ReadonlySet<string> = new Set();
  #pins: ReadonlyMap<string, VisibleMark> = new Map();
  #drawnSelection: MapSelection | null = null;
  #drawnAt = NEVER;
  #drawTimer: ReturnType<typeof setTimeout> | undefined;
  #refreshTimer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = Date.now();
  #tilesShownAt = NEVER;
  #version = 0;
  #holding: 'no' | 'drawing' | 'shown' = 'no';

  constructor(renderer: Renderer, state: ReportState) {
    this.#renderer = renderer;
    this.#rings = new MapRings(renderer);
    this.#state = state;
    this.#draw();
  }

  get version(): number {
    return this.#version;
  }

  get hot(): FeatureCollection {
    return hotCollection(this.#shown);
  }

  update(next: ReportState): void {
    const last = this.#state;
    this.#state = next;
    if (last.tilesQuery !== next.tilesQuery || (last.stale && !next.stale)) this.#refresh();
    if (last.selection !== next.selection || last.alarms !== next.alarms) this.#draw();
    if (last.hot !== next.hot || last.gone !== next.gone) this.#changed();
  }

  /** All tiles asked for are on screen: what they tell replaces what was hot before they were asked for. */
  settled(): void {
    const { map } = this.#renderer;
    const features: readonly MapFeature[] = map.querySourceFeatures('reports', { sourceLayer: 'reports' });
    const marks = features.flatMap((feature) => markOf(feature) ?? []);
    this.#pins = new Map(marks.flatMap((mark) => (mark.id === null ? [] : [[mark.id, mark] as const])));
    this.#tilesShownAt = this.#askedAt;
    if (this.#holding === 'shown') this.#release();
    this.#draw();
  }

  /** After a new style: what is hidden was forgotten with the old one. */
  restyled(): void {
    const hidden = this.#hidden;
    this.#hidden = new Set();
    this.#hide(hidden);
  }

  /** The tile copy of a report that is drawn from elsewhere, or gone. */
  isStaleCopy(mark: VisibleMark): boolean {
    return mark.id !== null && this.#hidden.has(mark.id);
  }

  close(): void {
    clearTimeout(this.#drawTimer);
    clearTimeout(this.#refreshTimer);
    this.#rings.showAlarms([]);
  }

  #changed(): void {
    this.#refreshTimer ??= setTimeout(
      () => {
        this.#refresh();
      },
      refreshDelay(Date.now(), this.#askedAt),
    );
    this.#drawTimer ??= setTimeout(
      () => {
        this.#draw();
      },
      Math.max(0, this.#drawnAt + COALESCE_MILLISECONDS - Date.now()),
    );
  }

  #draw(): void {
    clearTimeout(this.#drawTimer);
    this.#drawTimer = undefined;
    this.#drawnAt = Date.now();
    const { hot, gone, selection } = this.#state;
    const selected = selection?.id ?? null;
    const tiles = { askedAt: this.#tilesShownAt, hasPin: (id: string) => this.#pins.has(id) };
    const shown = shownHot(hot, tiles, selected);
    this.#hide(hiddenInTiles(shown, gone, selected));
    if (!sameReports(shown, this.#shown)) this.#setData('hot', hotCollection(shown));
    this.#shown = shown;
    // Data that is set draws the map anew, and a map at rest must stay at rest.
    if (selection !== this.#drawnSelection) this.#setData('selection', selectionCollection(selection));
    this.#drawnSelection = selection;
    this.#ringArrivals(shown);
    this.#rings.showAlarms(this.#state.alarms ? this.#alarms() : []);
  }

  #ringArrivals(shown: readonly HotReport[]): void {
    for (const report of shown) {
      if (report.isNew === false || this.#rung.has(report.id)) continue;
      this.#rung.add(report.id);
      const age = Date.now() - report.arrivedAt;
      const fresh = age >= 0 && age < ARRIVAL_MILLISECONDS;
      if (fresh && !isAlarm(report)) this.#rings.showArrival(report);
    }
  }

  /** Unacknowledged CRITICAL by the tiles, corrected by what was heard since. */
  #alarms(): RingPlace[] {
    const acute = new Map<string, RingPlace>();
    for (const [id, { now, longitude, latitude }] of this.#pins)
      if (now) acute.set(id, { id, longitude, latitude });
    for (const report of this.#state.hot) {
      if (isAlarm(report)) acute.set(report.id, report);
      else acute.delete(report.id);
    }
    for (const id of this.#state.gone) acute.delete(id);
    if (this.#state.selection?.acknowledged === true) acute.delete(this.#state.selection.id);
    return [...acute.values()];
  }

  #hide(hidden: ReadonlySet<string>): void {
    const { map } = this.#renderer;
    const targets = (id: string) => [
      { source: 'reports', sourceLayer: 'reports', id },
      ...(this.#renderer.needs.heldMarks ? [{ source: 'held', id }] : []),
    ];
    const shown = [...this.#hidden].filter((id) => !hidden.has(id));
    for (const target of shown.flatMap(targets)) map.removeFeatureState(target);
    for (const target of [...hidden].flatMap(targets)) map.setFeatureState(target, { hidden: true });
    this.#hidden = hidden;
  }

  #setData(source: 'hot' | 'selection' | 'held', data: FeatureCollection): void {
    void this.#renderer.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  /** Asks for the tiles anew; those on screen stay until the new ones are there. With the link down it asks nothing. */
  #refresh(): void {
    clearTimeout(this.#refreshTimer);
    this.#refreshTimer = undefined;
    if (this.#state.stale) return;
    if (this.#renderer.needs.heldMarks) this.#hold();
    else this.#ask();
  }

  /** Copies the marks on screen to a source that stays, and asks for new tiles once the copies are drawn. */
  #hold(): void {
    if (this.#holding === 'drawing') return;
    const { map } = this.#renderer;
    const marks: readonly Feature[] = map.querySourceFeatures('reports', { sourceLayer: 'reports' });
    const features = marks.map(({ geometry, properties }): Feature => ({
      type: 'Feature',
      geometry,
      properties,
    }));
    this.#setData('held', { type: 'FeatureCollection', features });
    this.#holding = 'drawing';
    map.once('idle', () => {
      this.#holding = 'shown';
      this.#ask();
    });
  }

  #release(): void {
    this.#holding = 'no';
    this.#setData('held', NOTHING);
  }

  #ask(): void {
    this.#askedAt = Date.now();
    this.#version += 1;
    const address = tilesAddress(location.origin, this.#state.tilesQuery, this.#version);
    this.#renderer.map.getSource<VectorTileSource>('reports')?.setTiles([address]);
  }
}

function sameReports(a: readonly HotReport[], b: readonly HotReport[]): boolean {
  return a.length === b.length && a.every((report, index) => report === b[index]);
}
