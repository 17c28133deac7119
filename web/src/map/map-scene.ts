import type { FeatureCollection } from 'geojson';
import { boxOfArea } from './area-names';
import { boundsOf, edgesOf, jumpTo } from './camera';
import { DEEPEST_TILE, NOTHING } from './map-style';
import type { MapCamera, VisibleMark } from './map-types';
import { type EngineFault, troubleOf } from './map-trouble.rules';
import { mapWord } from './map-words';
import { MarksInView } from './marks-in-view';
import { nextCode } from './picked-marks';
import { PointedAt } from './pointed-at';
import { createRenderer, type EngineNeeds, type Renderer } from './renderer';
import { ReportDisplay } from './report-display';
import { type SceneEvents, type SceneState, styleOf } from './scene-state';
import type { TilesName } from './tile-clock.rules';
import { tilesNow } from './tiles-now';
import { untilDrawn } from './until-drawn';
import { StreetDisplay } from './streets/street-display';
import { paletteOf } from './palette';

const MOVE_MILLISECONDS = 500;
/** The one object that holds the map: it turns states into a style and a camera, and gestures into events. */
export class MapScene {
  readonly #renderer: Renderer;
  readonly #events: SceneEvents;
  readonly #areas: FeatureCollection;
  readonly #needs: EngineNeeds;
  readonly #reports: ReportDisplay;
  readonly #streets: StreetDisplay;
  readonly #marks: MarksInView;
  readonly #pointed: PointedAt;
  #state: SceneState;

  private constructor(
    opened: { renderer: Renderer; needs: EngineNeeds; tiles: TilesName },
    areas: FeatureCollection,
    state: SceneState,
    events: SceneEvents,
  ) {
    this.#renderer = opened.renderer;
    this.#needs = opened.needs;
    this.#areas = areas;
    this.#state = state;
    this.#events = events;
    this.#reports = new ReportDisplay(opened.renderer, state, opened.tiles, () => {
      this.#restyle();
    });
    this.#streets = this.#streetDisplay();
    this.#pointed = new PointedAt(opened.renderer);
    this.#marks = new MarksInView(opened.renderer, {
      isStaleCopy: (mark) => this.#reports.isStaleCopy(mark),
      tell: (marks) => {
        events.onMarks(marks);
      },
    });
    this.#listen();
    this.#tellViewport();
    if (opened.renderer.map.areTilesLoaded()) this.#settled();
    this.#streets.want(state.basemap);
  }

  static async open(
    container: HTMLElement,
    token: string | undefined,
    areas: FeatureCollection,
    state: SceneState,
    events: SceneEvents,
  ): Promise<MapScene> {
    const tiles = tilesNow(state.shared);
    const renderer = await createRenderer({
      container,
      token,
      title: mapWord(state.language, 'title'),
      bounds: state.opensOn ?? boundsOf(state.city),
      padding: edgesOf(state.padding),
      style: (needs) => styleOf(state, needs, areas, tiles.version, NOTHING),
    });
    try {
      if (state.opensAt !== null) jumpTo(renderer, state.opensAt);
      const faults = await untilDrawn(renderer);
      const scene = new MapScene({ renderer, needs: renderer.needs, tiles }, areas, state, events);
      for (const fault of faults) scene.#faulted(fault);
      return scene;
    } catch (error) {
      renderer.remove();
      throw error;
    }
  }

  update(next: SceneState): void {
    const last = this.#state;
    this.#state = next;
    const looks = ['theme', 'language', 'alarms', 'layer'] as const;
    if (looks.some((look) => last[look] !== next[look])) this.#restyle();
    this.#reports.update(next);
    this.#streets.want(next.basemap);
    if (last.selection?.code !== next.selection?.code) this.#pointed.selected(next);
  }

  flyToSelection(): void {
    const { selection } = this.#state;
    if (selection !== null) this.zoomTo(selection.longitude, selection.latitude, 15);
  }

  /** Goes to a place, and nearer when the camera is further away than `zoom`. */
  zoomTo(longitude: number, latitude: number, zoom: number): void {
    const { map } = this.#renderer;
    const { left, right, top, bottom } = edgesOf(this.#state.padding);
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    const center: [number, number] = [longitude, latitude];
    map.easeTo({ center, zoom: Math.max(map.getZoom(), zoom), offset, duration: MOVE_MILLISECONDS });
  }

  show(camera: MapCamera): void {
    jumpTo(this.#renderer, camera);
  }

  fitCity(): void {
    this.#renderer.fitBounds(boundsOf(this.#state.city), edgesOf(this.#state.padding), MOVE_MILLISECONDS);
  }

  /** Shows an area whole. */
  fitArea(code: string): void {
    const box = boxOfArea(this.#areas, code);
    if (box !== null) this.#renderer.fitBounds(box, edgesOf(this.#state.padding), MOVE_MILLISECONDS);
  }

  visibleMarks(): VisibleMark[] {
    return this.#marks.all();
  }

  /** Selects a report, or goes nearer to a group; a group at one place gives one member after the other. */
  pick(mark: VisibleMark): void {
    if (mark.codes.length > 0) {
      const code = mark.code ?? nextCode(mark.codes, this.#state.selection?.code ?? null);
      this.#events.onSelect(code);
      if (code !== null) this.#pointed.point(code, this.#state);
    } else {
      const nearer = Math.min(DEEPEST_TILE + 0.5, this.#renderer.map.getZoom() + 2);
      this.zoomTo(mark.longitude, mark.latitude, nearer);
    }
  }

  close(): void {
    this.#marks.close();
    this.#reports.close();
    this.#streets.close();
    this.#renderer.remove();
  }

  #listen(): void {
    const { map } = this.#renderer;
    map.on('moveend', () => {
      this.#marks.moved();
      this.#reports.moved();
      this.#tellViewport();
    });
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#pointed.forget();
    });
    // With its context, or its workers, the engine loses what it was told of single features, and changes under way.
    map.on('webglcontextlost', () => {
      this.#reports.pause();
    });
    map.on('webglcontextrestored', () => {
      const goOn = (): void => {
        this.#restyle();
        this.#reports.goOn();
      };
      // MapLibre makes its style anew; Mapbox has kept its own.
      if (this.#renderer.engine === 'maplibre') map.once('style.load', goOn);
      else goOn();
    });
    map.on('idle', () => {
      this.#settled();
    });
    map.on('sourcedata', (event) => {
      if (!(event as { tile?: unknown }).tile) return;
      if (event.sourceId === 'reports') this.#reports.tileCame();
      else this.#streets.tileCame(event.sourceId);
    });
    map.on('sourcedataloading', (event) => {
      this.#streets.tileAsked(event.sourceId);
    });
    map.on('error', (fault) => {
      this.#faulted(fault);
    });
    map.on('click', ({ point }) => {
      const mark = this.#marks.at(point.x, point.y)[0];
      this.#pointed.forget();
      if (mark === undefined) this.#events.onSelect(null);
      else this.pick(mark);
    });
    map.on('mousemove', ({ point }) => {
      map.getCanvas().style.cursor = this.#marks.at(point.x, point.y).length > 0 ? 'pointer' : '';
    });
  }

  #tellViewport(): void {
    const { map } = this.#renderer;
    const bounds = map.getBounds();
    const [west, south] = [bounds.getWest(), bounds.getSouth()];
    this.#events.onViewport({
      west,
      south,
      east: bounds.getEast(),
      north: bounds.getNorth(),
      zoom: map.getZoom(),
      longitude: map.getCenter().lng,
      latitude: map.getCenter().lat,
    });
  }

  #faulted(fault: EngineFault): void {
    this.#streets.faulted(fault.sourceId, fault.error?.status);
    const trouble = troubleOf(fault);
    if (trouble === 'tiles') this.#reports.tilesFailed();
    if (trouble !== null) this.#events.onTrouble(trouble);
  }

  /** Asks for everything anew that did not come. */
  askAgain(): void {
    this.#reports.refresh();
  }

  askStreetsAgain(): void {
    this.#streets.askAgain();
  }

  #settled(): void {
    this.#streets.rested();
    this.#reports.settled();
    if (!this.#reports.lacksTiles) this.#events.onTrouble(null);
    this.#marks.settled();
  }

  #streetDisplay(): StreetDisplay {
    const { map } = this.#renderer;
    return new StreetDisplay({
      look: () => {
        const { theme } = this.#state;
        return { theme, palette: paletteOf(theme), fonts: this.#needs.fonts };
      },
      restyle: () => {
        this.#restyle();
      },
      isWhole: (ids) => ids.every((id) => !map.getSource(id) || map.isSourceLoaded(id)),
      tell: (state) => {
        this.#events.onStreets(state);
      },
    });
  }

  #restyle(): void {
    const [{ map }, { version, hot }] = [this.#renderer, this.#reports];
    const style = styleOf(this.#state, this.#needs, this.#areas, version, hot, this.#streets.drawn);
    map.setStyle(style, { diff: true });
    map.getCanvas().setAttribute('aria-label', mapWord(this.#state.language, 'title'));
    this.#reports.restyled();
  }
}
