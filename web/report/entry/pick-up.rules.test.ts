import { describe, expect, it } from 'vitest';
import { newEntry, type Entry } from './entry';
import { pickUp, takenUp } from './pick-up.rules';

const draft: Entry = { ...newEntry('SAMPAH'), description: 'Bau' };
const sent: Entry = {
  ...newEntry('JALAN_RUSAK'),
  delivery: { state: 'SENT', receipt: { trackingToken: 't' } as never },
};
const visit = { entries: [draft, sent], openId: null, kind: null, screen: '' };

describe('what a visit to the form goes on with', () => {
  it('is the receipt after a reload, and a new report by the link "Lapor"', () => {
    expect(pickUp({ ...visit, openId: sent.clientId, screen: 'status' })).toBe(sent);
    for (const screen of ['', 'place'])
      expect(pickUp({ ...visit, entries: [sent], openId: sent.clientId, screen }).delivery.state).toBe(
        'EDITING',
      );
  });

  it('is the draft', () => {
    expect(pickUp(visit)).toBe(draft);
    expect(pickUp({ ...visit, openId: draft.clientId, screen: 'kind' })).toBe(draft);
  });

  it('is a new report when the link asks for another kind than the draft has', () => {
    const other = pickUp({ ...visit, openId: draft.clientId, kind: 'INFO_WARGA' });
    expect(other).toMatchObject({ categoryCode: 'INFO_WARGA', description: '' });
    expect(pickUp({ ...visit, kind: 'SAMPAH' })).toBe(draft);
  });
});

describe('words that were left when the page closed', () => {
  it('do not replace what another tab has written since', () => {
    const left = { ...draft, description: 'lama', editedAt: 1 };
    const newer = { ...draft, description: 'baru', editedAt: 2 };
    expect(takenUp(newer, left)).toBe(newer);
    expect(takenUp(draft, left)).toBe(left);
    expect(takenUp(sent, left)).toBe(sent);
  });
});
