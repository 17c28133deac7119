import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, VectorTileSource } from 'maplibre-gl';
import {
  hiddenInTiles,
  hotChanges,
  hotCollection,
  isAlarm,
  refreshDelay,
  selectionCollection,
  shownHot,
} from './hot-reports.rules';
import { alarmPlaces } from './alarm-fold.rules';
import { HiddenMarks } from './hidden-marks';
import { MapRings } from './map-rings';
import { NOTHING, tilesAddress } from './map-style';
import { tilesRetryMs } from './map-trouble.rules';
import type { HotReport, MapSelection, VisibleMark } from './map-types';
import { type MapFeature, markOf } from './picked-marks';
import type { Renderer } from './renderer';
import { isReachable } from '../platform/reload';
import { sharedRefreshDelay, type TilesName } from './tile-clock.rules';
import type { ReportState } from './scene-state';
import { serverAhead, tilesNow } from './tiles-now';

/** New data is drawn together, at most this often; less than what changes are gathered for, so that no two waits add up. */
const COALESCE_MILLISECONDS = 180;
/** Changes that were known for longer than this ring no more. */
const ARRIVAL_MILLISECONDS = 2000;
/** Arrivals that rang already, beyond which those that are no longer hot are forgotten. */
const MOST_REMEMBERED = 1000;
const NEVER = Number.NEGATIVE_INFINITY;

/** Keeps tiles, hot reports and the selection in step, so that each report is on the map once. */
export class ReportDisplay {
  readonly #renderer: Renderer;
  readonly #rings: MapRings;
  readonly #hidden: HiddenMarks;
  #rung: Set<string> = new Set();
  #state: ReportState;
  #shown: readonly HotReport[] = [];
  #pins: ReadonlyMap<string, VisibleMark> = new Map();
  /** Other tiles are in view than those that the pins were read from. */
  #hasOtherTiles = true;
  #drawnSelection: MapSelection | null = null;
  #drawnAt = NEVER;
  #drawTimer: ReturnType<typeof setTimeout> | undefined;
  #refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** When tiles were last asked for, and since when what they hold is certain. */
  #asked = { at: Date.now(), holds: NEVER };
  #tilesShownAt = NEVER;
  #asks = 0;
  #version: string;
  readonly #renewSource: () => void;
  #failures = 0;
  #renewing = false;
  #closed = false;
  #paused = false;
  #failed = false;
  /** No tile of those asked for last has come yet: a map at rest then still shows the ones before. */
  #awaiting = false;
  #holding: 'no' | 'drawing' | 'shown' = 'no';

  /** `renewSource` puts a source with the newest address in the place of one that is stuck. */
  constructor(renderer: Renderer, state: ReportState, tiles: TilesName, renewSource: () => void) {
    this.#renewSource = renewSource;
    this.#version = tiles.version;
    this.#asked = { at: Date.now(), holds: tiles.askedAt };
    this.#renderer = renderer;
    this.#rings = new MapRings(renderer);
    this.#hidden = new HiddenMarks(renderer);
    this.#state = state;
    this.#draw();
  }

  get version(): string {
    return this.#version;
  }

  get hot(): FeatureCollection {
    return hotCollection(this.#shown);
  }

  update(next: ReportState): void {
    const last = this.#state;
    this.#state = next;
    if (last.tilesQuery !== next.tilesQuery || (last.stale && !next.stale)) this.refresh();
    if (last.selection !== next.selection || last.alarms !== next.alarms) this.#draw();
    if (last.hot !== next.hot || last.gone !== next.gone) this.#changed();
  }

  /** All tiles asked for are on screen: what they tell replaces what was hot before they were asked for. */
  settled(): void {
    this.#hidden.rested();
    if (this.#hasOtherTiles) this.#tilesSettled();
    // Tiles named by the clock may be a few seconds older than what is hot: another look brings the rest.
    if (this.#state.shared && this.#shown.length > 0) this.#planRefresh();
  }

  #tilesSettled(): void {
    const { map } = this.#renderer;
    const features: readonly MapFeature[] = map.querySourceFeatures('reports', { sourceLayer: 'reports' });
    const marks = features.flatMap((feature) => markOf(feature) ?? []);
    this.#pins = new Map(marks.flatMap((mark) => (mark.id === null ? [] : [[mark.id, mark] as const])));
    this.#hasOtherTiles = false;
    if (!this.#failed && !this.#awaiting) {
      this.#failures = 0;
      this.#tilesShownAt = this.#asked.holds;
      if (this.#holding === 'shown') this.#release();
    }
    this.#draw();
  }

  tileCame(): void {
    this.#awaiting = false;
    this.#hasOtherTiles = true;
  }

  /** The camera moved: other tiles are in view, and marks lie otherwise on each other. */
  moved(): void {
    this.#hasOtherTiles = true;
    this.#draw();
  }

  /** A tile did not come: what is hot or held stays until tiles really bring it. */
  tilesFailed(): void {
    if (this.#failed) return;
    this.#failed = true;
    clearTimeout(this.#refreshTimer);
    this.#refreshTimer = setTimeout(() => this.refresh(), tilesRetryMs(this.#failures));
    this.#failures += 1;
  }

  /** Whether some of the tiles asked for did not come. */
  get lacksTiles(): boolean {
    return this.#failed;
  }

  /** After a new style: what is hidden was forgotten with the old one. */
  restyled(): void {
    this.#hidden.restyled();
  }

  /** The tile copy of a report that is drawn from elsewhere, or gone. */
  isStaleCopy(mark: VisibleMark): boolean {
    return mark.id !== null && this.#hidden.isStale(mark.id);
  }

  /** The engine has no style to draw on. */
  pause(): void {
    this.#paused = true;
  }

  goOn(): void {
    this.#paused = false;
    this.#hasOtherTiles = true;
    this.#draw();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#drawTimer);
    clearTimeout(this.#refreshTimer);
    this.#rings.showAlarms([]);
  }

  #planRefresh(): void {
    if (this.#renewing) return;
    this.#refreshTimer ??= setTimeout(
      () => {
        void this.#renew();
      },
      this.#state.shared
        ? sharedRefreshDelay(Date.now(), serverAhead(), Math.random())
        : refreshDelay(Date.now(), this.#asked.at),
    );
  }

  #changed(): void {
    this.#planRefresh();
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
    if (this.#paused) return;
    this.#drawnAt = Date.now();
    const { hot, gone, selection } = this.#state;
    const selected = selection?.id ?? null;
    const tiles = { askedAt: this.#tilesShownAt, hasPin: (id: string) => this.#pins.has(id) };
    const shown = shownHot(hot, tiles, selected);
    this.#hidden.hide(hiddenInTiles(shown, gone, selected), this.#foldAlarms());
    this.#drawHot(shown);
    // Data that is set draws the map anew, and a map at rest must stay at rest.
    if (selection !== this.#drawnSelection) this.#setData('selection', selectionCollection(selection));
    this.#drawnSelection = selection;
    this.#ringArrivals(shown);
  }

  /** Only what changed goes to MapLibre, which then makes only the touched tiles anew. */
  #drawHot(shown: readonly HotReport[]): void {
    const changes = hotChanges(this.#shown, shown);
    this.#shown = shown;
    if (changes === null) return;
    if (this.#renderer.engine === 'mapbox') this.#setData('hot', hotCollection(shown));
    else void this.#renderer.map.getSource<GeoJSONSource>('hot')?.updateData(changes);
  }

  #ringArrivals(shown: readonly HotReport[]): void {
    if (this.#rung.size > MOST_REMEMBERED) this.#rung = new Set(shown.map(({ id }) => id));
    for (const report of shown) {
      if (report.isNew === false || this.#rung.has(report.id)) continue;
      this.#rung.add(report.id);
      const age = Date.now() - report.arrivedAt;
      const fresh = age >= 0 && age < ARRIVAL_MILLISECONDS;
      if (fresh && !isAlarm(report)) this.#rings.showArrival(report);
    }
  }

  /** Rings round the alarms; answers which of them one count stands for. */
  #foldAlarms(): ReadonlySet<string> {
    const { alarms, hot, gone, selection } = this.#state;
    return this.#rings.showAlarms(alarms ? alarmPlaces({ pins: this.#pins, hot, gone, selection }) : []);
  }

  #setData(source: 'hot' | 'selection' | 'held', data: FeatureCollection): void {
    void this.#renderer.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  /** Asks for the tiles anew; those on screen stay until the new ones are there. With the link down it asks nothing. */
  refresh(): void {
    clearTimeout(this.#refreshTimer);
    this.#refreshTimer = undefined;
    if (this.#state.stale || this.#paused) return;
    if (this.#renderer.needs.heldMarks) this.#hold();
    else this.#ask();
  }

  /** As refresh, for what nobody asked for: a link that is lost and not yet known to be must not cost the tiles on screen. */
  async #renew(): Promise<void> {
    this.#renewing = true;
    const isThere = this.#state.shared ? navigator.onLine : await isReachable();
    this.#renewing = false;
    this.#refreshTimer = undefined;
    if (this.#closed) return;
    if (isThere) this.refresh();
    else this.#planRefresh();
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
    this.#awaiting = true;
    const stuck = this.#failed && !this.#renderer.needs.heldMarks;
    this.#failed = false;
    const { version, askedAt } = tilesNow(this.#state.shared, (this.#asks += 1));
    this.#version = version;
    this.#asked = { at: Date.now(), holds: askedAt };
    // MapLibre 6.17 waits for ever for a tile that failed before: it is given a new source instead of a new address.
    if (stuck) {
      this.#renewSource();
      return;
    }
    const address = tilesAddress(location.origin, this.#state.tilesQuery, this.#version);
    this.#renderer.map.getSource<VectorTileSource>('reports')?.setTiles([address]);
  }
}
