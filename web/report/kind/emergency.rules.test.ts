import { describe, expect, it } from 'vitest';
import { numbersToCallFirst } from './emergency.rules';

const numbers = [
  { number: '112', nameId: 'Darurat', nameEn: 'Emergency', purpose: 'POLICE' },
  { number: '119', nameId: 'ambulans', nameEn: 'ambulance', purpose: 'AMBULANCE' },
  { number: '113', nameId: 'kebakaran', nameEn: 'fire', purpose: 'FIRE' },
];
const first = (nameId: string, nameEn: string, urgency = 'CRITICAL'): string | undefined =>
  numbersToCallFirst({ nameId, nameEn, urgency }, numbers)[0]?.number;

describe('a call before the report', () => {
  it('is asked for fire and rescue, the fire number first', () => {
    expect(first('Kebakaran', 'Fire')).toBe('113');
    expect(first('Penyelamatan/evakuasi', 'Rescue (non-fire)')).toBe('113');
  });

  it('names the ambulance for a bite and the police for a missing person', () => {
    expect(first('Gigitan hewan/rabies', 'Animal bite')).toBe('119');
    expect(first('Orang hilang', 'Missing person')).toBe('112');
  });

  it('is not asked for what can wait', () => {
    expect(first('Lampu jalan mati', 'Street light out', 'NORMAL')).toBeUndefined();
    expect(first('Banjir/genangan', 'Flood')).toBeUndefined();
  });
});
