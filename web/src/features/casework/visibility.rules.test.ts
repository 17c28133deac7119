import { describe, expect, it } from 'vitest';
import { hasChoice, stillFree, stricterOf, visibilities, visibilityChoices } from './visibility.rules';

const free = (now: (typeof visibilities)[number], mayLoosen: boolean) =>
  visibilityChoices(now, mayLoosen)
    .filter(({ state }) => state === 'FREE')
    .map(({ visibility }) => visibility);

describe('What a report can be shown as', () => {
  it('is all that is stricter, for whoever works it', () => {
    expect(free('PUBLIC', false)).toEqual(['COARSE', 'STATISTICS', 'SEALED']);
    expect(free('STATISTICS', false)).toEqual(['SEALED']);
  });

  it('is everything else, for an agency head or a supervisor', () => {
    expect(free('COARSE', true)).toEqual(['PUBLIC', 'STATISTICS', 'SEALED']);
    expect(free('SEALED', true)).toEqual(['PUBLIC', 'COARSE', 'STATISTICS']);
  });

  it('is nothing for a sealed report and somebody who may not loosen', () => {
    expect(hasChoice(visibilityChoices('SEALED', false))).toBe(false);
    expect(hasChoice(visibilityChoices('PUBLIC', false))).toBe(true);
  });

  it('is chosen no longer once a colleague has made it so', () => {
    expect(stillFree(visibilityChoices('PUBLIC', false), 'COARSE')).toBe('COARSE');
    expect(stillFree(visibilityChoices('COARSE', false), 'COARSE')).toBeNull();
    expect(stillFree(visibilityChoices('PUBLIC', false), null)).toBeNull();
  });

  it('tells which one it has now', () => {
    for (const now of visibilities) {
      const marked = visibilityChoices(now, false).filter(({ state }) => state === 'NOW');
      expect(marked.map(({ visibility }) => visibility)).toEqual([now]);
    }
  });
});

it('the stricter visibility holds for both of two reports', () => {
  expect(stricterOf('PUBLIC', 'COARSE')).toBe('COARSE');
  expect(stricterOf('SEALED', 'STATISTICS')).toBe('SEALED');
});
