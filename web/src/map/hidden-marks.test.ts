import { beforeEach, describe, expect, it } from 'vitest';
import { HiddenMarks } from './hidden-marks';
import type { Renderer } from './renderer';

let told: string[] = [];
let forgotten: string[] = [];

/** Keeps what the map was told: each telling draws it anew. */
const renderer = {
  needs: { heldMarks: false },
  forgetStates: (source: string) => forgotten.push(source),
  map: {
    setFeatureState: ({ source, id }: { source: string; id: string }) => told.push(`hide ${source} ${id}`),
    removeFeatureState: ({ source, id }: { source: string; id: string }) => told.push(`show ${source} ${id}`),
  },
} as unknown as Renderer;

const all = (...ids: string[]): ReadonlySet<string> => new Set(ids);

beforeEach(() => {
  told = [];
  forgotten = [];
});

describe('Hidden marks', () => {
  it('are told to the map once, so that a map at rest stays at rest', () => {
    const marks = new HiddenMarks(renderer);
    marks.hide(all('a'), all('b'));
    expect(told).toEqual(['hide reports a', 'hide reports b', 'hide hot b']);
    told = [];
    marks.hide(all('a'), all('b'));
    expect(told).toEqual([]);
    marks.hide(all('a', 'c'), all('b'));
    expect(told).toEqual(['hide reports c']);
  });

  it('come back when nothing hides them any more', () => {
    const marks = new HiddenMarks(renderer);
    marks.hide(all('a', 'b'), all('b'));
    told = [];
    marks.hide(all('b'), all());
    expect(told).toEqual(['show reports a', 'show hot b']);
    expect(marks.isStale('a')).toBe(false);
    expect(marks.isStale('b')).toBe(true);
  });

  it('are told again to a new style, which knows nothing of them', () => {
    const marks = new HiddenMarks(renderer);
    marks.hide(all('a'), all());
    told = [];
    marks.restyled();
    expect(told).toEqual(['hide reports a']);
  });

  it('are forgotten by the engine after many came back, however long the day', () => {
    const marks = new HiddenMarks(renderer);
    for (let turn = 0; turn < 199; turn++) {
      marks.hide(all(`r${turn}`), all());
      marks.rested();
    }
    expect(forgotten).toEqual([]);
    for (let turn = 199; turn < 203; turn++) marks.hide(all(`r${turn}`), all());
    marks.rested();
    marks.rested();
    expect(forgotten).toEqual(['reports', 'hot']);
  });
});
