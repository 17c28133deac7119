import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapBasemap } from '../map-types';
import { paletteOf } from '../palette';
import { StreetDisplay, type StreetPhase } from './street-display';

const TILES = 'https://maps.example/{z}/{x}/{y}.pbf';
const TILE_JSON = 'https://maps.example/planet';
const streets: MapBasemap = {
  ...{ kind: 'STREETS', tileJsonUrl: TILE_JSON, styleUrl: null, pmtilesUrl: null, mapboxToken: null },
};
const offline: MapBasemap = { ...streets, kind: 'OFFLINE', tileJsonUrl: null };

let answer: (signal: AbortSignal) => Promise<Response>;
let asked: string[];
beforeEach(() => {
  asked = [];
  answer = () => Promise.resolve(Response.json({ tiles: [TILES], attribution: '<a>© Peta</a>' }));
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    return answer(signal);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const hang = async (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('ended', 'TimeoutError'));
    });
  });

function show() {
  const told: StreetPhase[] = [];
  const stage = { restyled: 0, whole: true };
  const display = new StreetDisplay({
    look: () => ({ theme: 'light', palette: paletteOf('light'), fonts: { regular: [], bold: [] } }),
    restyle: () => {
      stage.restyled += 1;
    },
    isWhole: () => stage.whole,
    tell: ({ phase }) => told.push(phase),
  });
  return { display, told, stage };
}

const until = async (told: readonly StreetPhase[], phase: StreetPhase) =>
  vi.waitFor(() => expect(told.at(-1)).toBe(phase), { timeout: 4_000 });

describe('streets from elsewhere', () => {
  it('are asked for by nobody whose city is offline', () => {
    const { display, told } = show();
    display.want(offline);
    display.want(null);
    expect([asked, told]).toEqual([[], []]);
  });

  it('come under the map when they answer, and cover its ground when a tile of them has come', async () => {
    const { display, told, stage } = show();
    display.want(streets);
    expect(display.drawn).toBeNull();
    await until(told, 'added');
    expect([display.drawn?.covers, stage.restyled]).toEqual([false, 1]);
    display.tileCame('reports');
    expect(display.drawn?.covers).toBe(false);
    display.tileCame('street:0');
    expect([display.drawn?.covers, stage.restyled, told]).toEqual([
      true,
      2,
      ['off', 'asked', 'added', 'shown'],
    ]);
  });

  it('are asked for once, however often the same is wanted', async () => {
    const { display, told } = show();
    display.want(streets);
    display.want({ ...streets });
    await until(told, 'added');
    expect(asked).toEqual([TILE_JSON]);
  });

  it('are missing when they do not answer within two seconds', async () => {
    answer = hang;
    const { display, told } = show();
    const begun = Date.now();
    display.want(streets);
    await until(told, 'missing');
    expect(Date.now() - begun).toBeLessThan(3_000);
    expect(display.drawn).toBeNull();
  });

  it.each<[string, () => Promise<Response>, StreetPhase]>([
    ['an error', () => Promise.resolve(new Response('', { status: 503 })), 'missing'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'missing'],
    ['no JSON', () => Promise.resolve(new Response('<html>')), 'garbled'],
    ['JSON of something else', () => Promise.resolve(Response.json({ tiles: 'x' })), 'garbled'],
    [
      'tiles of another host',
      () => Promise.resolve(Response.json({ tiles: ['https://b.example/a'] })),
      'garbled',
    ],
    ['what has no end', () => Promise.resolve(new Response('x'.repeat(1_500_001))), 'garbled'],
  ])('leave the map as it is when the answer is %s', async (_, response, phase) => {
    answer = response;
    const { display, told, stage } = show();
    display.want(streets);
    await until(told, phase);
    expect([display.drawn, stage.restyled]).toEqual([null, 0]);
  });

  it('come when they are asked for again', async () => {
    const good = answer;
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const { display, told } = show();
    display.want(streets);
    await until(told, 'missing');
    answer = good;
    display.askAgain();
    await until(told, 'added');
  });

  it('go when their tiles break, though not for the one or the other, or beyond their edge', async () => {
    const { display, told } = show();
    display.want(streets);
    await until(told, 'added');
    display.tileCame('street:0');
    for (let count = 0; count < 9; count++) display.faulted('street:0', 404);
    for (let count = 0; count < 9; count++) display.faulted('reports', 503);
    display.faulted('street:0', 503);
    display.faulted('street:0', 503);
    display.tileCame('street:0');
    display.faulted('street:0', 503);
    display.faulted('street:0', undefined);
    expect(told.at(-1)).toBe('shown');
    display.faulted('street:0', 503);
    expect([told.at(-1), display.drawn]).toEqual(['missing', null]);
  });

  it('go when not one tile comes, or when later ones hang', async () => {
    const first = show();
    first.display.want(streets);
    await until(first.told, 'added');
    const later = show();
    later.display.want(streets);
    await until(later.told, 'added');
    vi.useFakeTimers();
    first.display.askAgain();
    later.display.tileCame('street:0');
    later.stage.whole = false;
    later.display.tileAsked('street:0');
    vi.advanceTimersByTime(8_000);
    expect(later.told.at(-1)).toBe('shown');
    vi.advanceTimersByTime(2_000);
    expect(later.told.at(-1)).toBe('missing');
    await vi.waitFor(() => expect(first.told.at(-1)).toBe('added'));
    vi.advanceTimersByTime(5_100);
    expect(first.told.at(-1)).toBe('missing');
  });

  it('stay when the map rests in time, or when it was not they who hung', async () => {
    const { display, told, stage } = show();
    display.want(streets);
    await until(told, 'added');
    display.tileCame('street:0');
    vi.useFakeTimers();
    stage.whole = false;
    display.tileAsked('street:0');
    display.rested();
    vi.advanceTimersByTime(60_000);
    stage.whole = true;
    display.tileAsked('street:0');
    vi.advanceTimersByTime(60_000);
    expect(told.at(-1)).toBe('shown');
  });

  it('go at once when who looks switches them off, and an answer on its way is not waited for', async () => {
    const { display, told, stage } = show();
    display.want(streets);
    await until(told, 'added');
    display.want(null);
    expect([told.at(-1), display.drawn, stage.restyled]).toEqual(['off', null, 2]);
    display.want(streets);
    display.want(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect([told.at(-1), display.drawn]).toEqual(['off', null]);
  });
});
