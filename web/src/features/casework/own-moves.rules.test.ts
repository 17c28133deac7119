import { expect, it } from 'vitest';
import type { DeskSubject } from './desk-view.rules';
import { countWith, isSettled, withMove, type OwnMove } from './own-moves.rules';

const before: DeskSubject = {
  ...{ status: 'ACCEPTED', publicStatus: 'COORDINATION', lateAt: null, assigneeName: null, offeredTo: null },
  ...{ receivedAt: '2026-11-25T00:00:00Z', agency: { slug: 'dlhk' }, supportAgencies: [] },
  ...{ category: { code: 'POHON' }, subdistrict: null, district: null },
};
const after: DeskSubject = { ...before, status: 'IN_PROGRESS', publicStatus: 'IN_PROGRESS' };
const move: OwnMove = { before, after, at: 10_000 };
const viewer = { person: 'A. Manafe', now: 20_000 };
const counted = (askedAt: number) => ({ count: { count: 4, more: false }, askedAt });

it('a step of one’s own is counted before the server is asked again', () => {
  const count = (statuses: readonly DeskSubject['status'][]) =>
    countWith(counted(9_000), [move], { statuses: [...statuses] }, viewer).count;
  expect(count(['ASSIGNED', 'ACCEPTED'])).toBe(3);
  expect(count(['IN_PROGRESS', 'ON_HOLD'])).toBe(5);
  expect(countWith(counted(9_000), [move], { open: true }, viewer).count).toBe(4);
});

it('it is not counted twice once the server knows it', () => {
  expect(countWith(counted(12_000), [move], { statuses: ['IN_PROGRESS'] }, viewer).count).toBe(4);
});

it('a counting that others may have asked for just before the step is not believed', () => {
  expect(isSettled([move], 9_999)).toBe(true);
  expect(isSettled([move], 10_500)).toBe(false);
  expect(isSettled([move], 12_000)).toBe(true);
});

it('steps of long ago are forgotten', () => {
  expect(withMove([move], { ...move, at: 75_000 })).toHaveLength(1);
  expect(withMove([move], { ...move, at: 11_000 })).toHaveLength(2);
});
