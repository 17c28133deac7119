import { describe, expect, it } from 'vitest';
import { readRecent, withRecent, writeRecent } from './recent.rules';

describe('recent choices', () => {
  it('begin with the newest, each once', () => {
    expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  });

  it('are six', () => {
    expect(withRecent(['1', '2', '3', '4', '5', '6'], '7')).toEqual(['7', '1', '2', '3', '4', '5']);
  });

  it('come back as they were kept', () => {
    expect(readRecent(writeRecent(['action:note', 'place:53.71.04']))).toEqual([
      'action:note',
      'place:53.71.04',
    ]);
  });

  it('leave reports out of what the browser keeps', () => {
    expect(writeRecent(['report:7KQ-4M2', 'action:note'])).toBe('["action:note"]');
  });

  it.each([null, '', 'nonsense', '{}', '"a"', '[1, null]'])('%s holds none', (kept) => {
    expect(readRecent(kept)).toEqual([]);
  });
});
