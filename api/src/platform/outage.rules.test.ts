import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Outage } from './outage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function outage(): { readonly lines: unknown[]; readonly outage: Outage } {
  const lines: unknown[] = [];
  const warn = (facts: unknown, words: unknown): void => void lines.push([words, facts]);
  return { lines, outage: new Outage({ warn } as never, { lost: 'lost', back: 'back' }, { part: 'a' }) };
}

const away = new Error('away');

describe('What fails four times a second for five seconds', () => {
  it('is two lines: that it is lost, and that it is back', () => {
    const { lines, outage: one } = outage();
    for (let n = 0; n < 20; n++) {
      one.failed(away);
      vi.advanceTimersByTime(250);
    }
    one.works();
    one.works();
    expect(lines).toEqual([
      ['lost', { part: 'a', err: away }],
      ['back', { part: 'a', failures: 20, seconds: 5 }],
    ]);
  });

  it('is two lines more when it comes again', () => {
    const { lines, outage: one } = outage();
    for (let n = 0; n < 2; n++) {
      one.failed(away);
      one.works();
    }
    expect(lines).toHaveLength(4);
  });
});

describe('What fails for three minutes', () => {
  it('is said again each minute, with how often', () => {
    const { lines, outage: one } = outage();
    for (let n = 0; n < 180; n++) {
      one.failed(away);
      vi.advanceTimersByTime(1_000);
    }
    expect(lines).toEqual([
      ['lost', { part: 'a', err: away }],
      ['lost', { part: 'a', err: away, failures: 61, seconds: 60 }],
      ['lost', { part: 'a', err: away, failures: 121, seconds: 120 }],
    ]);
  });
});

describe('What never fails', () => {
  it('is no line', () => {
    const { lines, outage: one } = outage();
    one.works();
    expect(lines).toEqual([]);
  });
});
