import { describe, expect, it } from 'vitest';
import {
  afterAttempt,
  again,
  countUnsent,
  dueNow,
  followVersion,
  hadArrived,
  statusAfter,
  type Unsent,
} from './unsent.rules';

const item: Unsent = {
  ...{ key: 'k1', account: 'manafe', reportId: 'r1', code: '7KQ-4M2', title: 'Pohon tumbang' },
  ...{ move: { step: 'start' }, version: 2, photoKeys: [], since: 1, attempts: 0, notBefore: 0 },
  ...{ state: 'WAITING', refusal: null, settledAt: null },
};
const solved: Unsent = {
  ...item,
  key: 'k2',
  since: 2,
  move: { step: 'resolve', explanation: '', photoIds: [] },
  photoKeys: ['k2-0', 'k2-1'],
};

describe('Work that waits on the phone', () => {
  it('is kept while nobody answers, and tried again later and later', () => {
    const once = afterAttempt(item, { kind: 'unreachable' }, 1_000);
    const twice = afterAttempt(once, { kind: 'unreachable' }, 10_000);
    expect(once).toMatchObject({ state: 'WAITING', notBefore: 3_000 });
    expect(twice).toMatchObject({ state: 'WAITING', notBefore: 14_000 });
  });
  it('is shown with the words of a refusal, never dropped', () => {
    const refused = afterAttempt(item, { kind: 'refused', code: 'CONFLICT', message: 'Y. Benu …' }, 5);
    expect(refused).toMatchObject({ state: 'REFUSED', refusal: { message: 'Y. Benu …' } });
    expect(again(refused, 4, 9)).toMatchObject({ state: 'WAITING', version: 4, refusal: null });
  });
  it('goes oldest first, and only for the account that made it', () => {
    expect(dueNow([solved, item], 'manafe', 10).map(({ key }) => key)).toEqual(['k1', 'k2']);
    expect(dueNow([solved, item], 'benu', 10)).toEqual([]);
  });
  it('waits behind a refused step of the same report', () => {
    expect(dueNow([{ ...item, state: 'REFUSED' }, solved], 'manafe', 10)).toEqual([]);
  });
  it('builds on what was sent before it: the next step of the report follows its version', () => {
    expect(followVersion(solved, 'r1', 3).version).toBe(3);
    expect(followVersion(solved, 'r2', 3).version).toBe(2);
  });
  it('is named: photos and changes apart', () => {
    expect(countUnsent([item, solved, { ...item, state: 'SENT' }])).toEqual({
      photos: 2,
      changes: 2,
      refused: 0,
    });
  });
});

it('a card shows where the waiting steps lead', () => {
  expect(statusAfter('ACCEPTED', [item.move, solved.move])).toBe('RESOLVED');
  expect(statusAfter('ACCEPTED', [{ step: 'note', text: 'x' }])).toBe('ACCEPTED');
});

describe('A conflict', () => {
  const timeline = [
    { toStatus: 'ACCEPTED', actorName: 'Y. Benu' },
    { toStatus: 'IN_PROGRESS', actorName: 'A. Manafe' },
    { toStatus: null, actorName: 'Y. Benu' },
  ] as const;
  it('is none when the step had arrived and only its answer was lost', () => {
    expect(hadArrived(item, { status: 'IN_PROGRESS', timeline }, 'A. Manafe')).toBe(true);
  });
  it('stays one when somebody else took the step, or the report stands elsewhere', () => {
    expect(hadArrived(item, { status: 'IN_PROGRESS', timeline }, 'Y. Benu')).toBe(false);
    expect(hadArrived(item, { status: 'ON_HOLD', timeline }, 'A. Manafe')).toBe(false);
    expect(hadArrived(solved, { status: 'IN_PROGRESS', timeline }, 'A. Manafe')).toBe(false);
  });
});
