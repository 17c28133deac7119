import { describe, expect, it } from 'vitest';
import { durationInWords } from './duration.rules';
import { en } from './en';
import { id } from './id';
import { clockTime, dayAndTime, whenBeside, zoneName } from './time';

const KUPANG = 'Asia/Makassar';

describe('a promise in words', () => {
  it.each([
    ['PT1H', 'ALWAYS', '1 jam', '1 hour'],
    ['PT4H', 'ALWAYS', '4 jam', '4 hours'],
    ['P2D', 'WORKING', '2 hari kerja', '2 working days'],
    ['PT1M', 'ALWAYS', '1 menit', '1 minute'],
    ['PT30M', 'ALWAYS', '30 menit', '30 minutes'],
  ])('%s on the clock %s is %s', (iso, clock, indonesian, english) => {
    expect(durationInWords(iso, clock, id.units)).toBe(indonesian);
    expect(durationInWords(iso, clock, en.units)).toBe(english);
  });

  it('is left out when the catalogue promises nothing', () => {
    expect(durationInWords(null, null, id.units)).toBeNull();
    expect(durationInWords('bad', null, id.units)).toBeNull();
  });
});

describe('a time in the city', () => {
  it('is told on its own clock', () => {
    expect(clockTime('2026-11-23T05:49:00.123456Z', KUPANG)).toBe('13:49');
    expect(dayAndTime('2026-11-23T05:49:00Z', KUPANG)).toBe('Sen 23 Nov, 13:49');
    expect(zoneName('2026-11-23T05:49:00Z', KUPANG)).toBe('WITA');
  });

  it('names the day only when it is another one', () => {
    const received = '2026-11-23T05:49:00Z';
    expect(whenBeside('2026-11-23T06:49:00Z', received, KUPANG)).toBe('14:49');
    expect(whenBeside('2026-11-24T05:49:00Z', received, KUPANG)).toBe('Sel 24 Nov, 13:49');
  });
});
