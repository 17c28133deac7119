import { describe, expect, it } from 'vitest';
import { numbersToCallFirst } from './emergency.rules';

const numbers = [
  { number: '112', nameId: 'Darurat', nameEn: 'Emergency', purpose: 'POLICE' },
  { number: '119', nameId: 'ambulans', nameEn: 'ambulance', purpose: 'AMBULANCE' },
  { number: '113', nameId: 'kebakaran', nameEn: 'fire', purpose: 'FIRE' },
];
const first = (callFirst: string | null): string | undefined =>
  numbersToCallFirst({ callFirst }, numbers)[0]?.number;

describe('a call before the report', () => {
  it('is asked for by the catalogue of the city, whatever its kinds are called', () => {
    expect(first('FIRE')).toBe('113');
    expect(first('AMBULANCE')).toBe('119');
    expect(first('POLICE')).toBe('112');
  });

  it('goes to the fire brigade where rescue has no number of its own', () => {
    expect(first('RESCUE')).toBe('113');
  });

  it('is not asked for what can wait, nor by a catalogue from before', () => {
    expect(first(null)).toBeUndefined();
    expect(numbersToCallFirst({}, numbers)).toEqual([]);
  });
});
