import { describe, expect, it } from 'vitest';
import { newEntry, type Entry } from './entry';
import { answered } from './refusal.rules';

const refused = (step: 'photo' | 'kind' | 'check', code = 'INVALID'): Entry => ({
  ...newEntry('SAMPAH'),
  delivery: { state: 'EDITING', refusal: { code, message: 'x', field: null, step } },
});
const refusalOf = ({ delivery }: Entry): unknown =>
  delivery.state === 'EDITING' ? delivery.refusal : 'gone';

describe('a refusal', () => {
  it('goes when what it is about has changed, and stays when something else has', () => {
    const before = refused('kind');
    expect(refusalOf(answered(before, { ...before, description: 'Bau' }))).toBeNull();
    expect(refusalOf(answered(before, { ...before, contact: '0812' }))).not.toBeNull();
  });

  it('stays for a used id until the report is sent as another one', () => {
    const before = refused('check', 'CLIENT_ID_REUSED');
    expect(refusalOf(answered(before, { ...before, contact: '0812' }))).not.toBeNull();
  });

  it('is not answered by the change that brings it', () => {
    const before = newEntry('SAMPAH');
    const after = refused('photo');
    expect(answered(before, after)).toBe(after);
  });
});
