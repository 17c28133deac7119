import { describe, expect, it } from 'vitest';
import { byDue, groupOf, holdQueue, letGo, mergeQueue, placeQueue, type QueueSubject } from './queue.rules';

const makassar = 'Asia/Makassar';
/** Wednesday 25 November 2026, 14:00 in Kupang. */
const now = Date.parse('2026-11-25T06:00:00Z');

const due = (id: string, dueAt: string | null, more: Partial<QueueSubject> = {}): QueueSubject => ({
  id,
  status: 'ACCEPTED',
  urgency: 'NORMAL',
  version: 1,
  receivedAt: '2026-11-24T00:00:00Z',
  updatedAt: '2026-11-24T00:00:00Z',
  dueAt,
  acknowledgedAt: '2026-11-24T00:01:00Z',
  ...more,
});

describe('A report stands', () => {
  it.each([
    ['late', '2026-11-25T05:59:59Z'],
    ['today', '2026-11-25T06:00:01Z'],
    ['today', '2026-11-25T15:59:59Z'],
    ['week', '2026-11-25T16:00:00Z'],
    ['week', '2026-11-29T15:59:59Z'],
    ['later', '2026-11-29T16:00:00Z'],
  ] as const)('under %s when it is due %s, by the calendar of Kupang', (group, dueAt) => {
    expect(groupOf(due('a', dueAt), now, makassar)).toBe(group);
  });
  it('apart while it is on hold, and under today once its review has come', () => {
    const held = (dueAt: string) => groupOf(due('a', dueAt, { status: 'ON_HOLD' }), now, makassar);
    expect(held('2026-11-27T00:00:00Z')).toBe('held');
    expect(held('2026-11-25T00:00:00Z')).toBe('today');
  });
  it('apart while the reporter is asked, whatever its clock says', () => {
    expect(groupOf(due('a', '2026-11-20T00:00:00Z', { status: 'NEEDS_INFO' }), now, makassar)).toBe('held');
  });
  it('first of all when it is critical and has no target; by its target when it has one', () => {
    const flood = (dueAt: string | null, more: Partial<QueueSubject> = {}) =>
      groupOf(due('a', dueAt, { urgency: 'CRITICAL', ...more }), now, makassar);
    expect(flood(null)).toBe('urgent');
    expect(flood(null, { status: 'IN_PROGRESS' })).toBe('urgent');
    expect(flood('2026-11-25T06:04:00Z', { status: 'ASSIGNED' })).toBe('today');
  });
  it('above all of them while nobody has taken notice of a critical one, unless it rests', () => {
    const alarm = (more: Partial<QueueSubject>) =>
      due('a', '2026-11-20T00:00:00Z', { urgency: 'CRITICAL', acknowledgedAt: null, ...more });
    expect(groupOf(alarm({ status: 'ASSIGNED' }), now, makassar)).toBe('alarm');
    expect(groupOf(alarm({ status: 'NEEDS_INFO' }), now, makassar)).toBe('held');
    expect(groupOf(alarm({ status: 'CLOSED' }), now, makassar)).toBe('ended');
    const flood = due('b', null, { urgency: 'CRITICAL' });
    expect([flood, alarm({})].sort(byDue).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('apart when it is held without a review date, however critical', () => {
    const held = due('a', null, { urgency: 'CRITICAL', status: 'ON_HOLD' });
    expect(groupOf(held, now, makassar)).toBe('held');
  });
  it('under no time when it is due at none', () => {
    expect(groupOf(due('a', null), now, makassar)).toBe('untimed');
  });
});

it('groups follow one another, what is due first on top', () => {
  const reports = [
    due('later', '2026-12-05T00:00:00Z'),
    due('second', '2026-11-25T09:00:00Z'),
    due('held', null, { status: 'ON_HOLD' }),
    due('never', null),
    due('first', '2026-11-25T08:00:00Z'),
    due('late', '2026-11-25T01:00:00Z'),
    due('flood', null, { urgency: 'CRITICAL' }),
  ];
  expect(placeQueue(reports, now, makassar).map(({ id }) => id)).toEqual([
    ...['flood', 'late', 'first', 'second', 'later', 'never', 'held'],
  ]);
});

it('the order within and between pages is the server’s', () => {
  const reports = [
    due('closed', null, { status: 'CLOSED' }),
    due('untimed', null),
    due('late', '2026-11-01T00:00:00Z'),
    due('flood', null, { urgency: 'CRITICAL', status: 'IN_PROGRESS' }),
    due('storm', null, { urgency: 'CRITICAL', receivedAt: '2026-11-23T00:00:00Z' }),
  ];
  const order = ['storm', 'flood', 'late', 'untimed', 'closed'];
  expect(reports.toSorted(byDue).map(({ id }) => id)).toEqual(order);
});

describe('Pages and the stream', () => {
  it('the newer version wins; an older answer does not undo it', () => {
    const page = [due('a', '2026-11-25T08:00:00Z', { version: 2 })];
    const old = due('a', null, { version: 1 });
    const fresh = due('a', null, { version: 3 });
    expect(mergeQueue(page, [old], true).get('a')?.version).toBe(2);
    expect(mergeQueue(page, [fresh], true).get('a')?.version).toBe(3);
  });
  it('what stands behind the last page waits for its own page', () => {
    const page = [due('a', '2026-11-25T08:00:00Z')];
    const behind = due('b', '2026-11-26T08:00:00Z');
    expect(mergeQueue(page, [behind], false).has('b')).toBe(false);
    expect(mergeQueue(page, [behind], true).has('b')).toBe(true);
  });
  it('an acknowledged flood is on the first page at once', () => {
    const page = [due('a', '2026-11-25T08:00:00Z')];
    const flood = due('b', null, { urgency: 'CRITICAL' });
    expect(mergeQueue(page, [flood], false).has('b')).toBe(true);
  });
});

describe('Under a hand', () => {
  const row = (id: string, group: 'late' | 'today' | 'later') => ({ id, group });
  it('no row moves: one that was worked stays where it was, arrivals wait', () => {
    const held = [row('a', 'late'), row('b', 'today'), row('c', 'today')];
    const current = [row('new', 'today'), row('c', 'today'), row('a', 'later')];
    const { rows, waiting } = holdQueue(held, current, new Set(['a', 'b', 'c', 'new']));
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(waiting).toBe(1);
  });
  it('later pages follow below, and what may not be seen any more goes', () => {
    const held = [row('a', 'late'), row('b', 'later')];
    const { rows, waiting } = holdQueue(held, [row('b', 'later'), row('c', 'later')], new Set(['b', 'c']));
    expect(rows.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(waiting).toBe(0);
  });
});

it('a hand at rest lets go of what left the queue or its group, but not of what is read', () => {
  const held = ['a', 'b', 'c', 'd'].map((id) => ({ id, group: 'today' as const }));
  const current = [
    { id: 'a', group: 'today' as const },
    { id: 'b', group: 'held' as const },
  ];
  expect(letGo(held, current, null).map(({ id }) => id)).toEqual(['a']);
  expect(letGo(held, current, 'c').map(({ id }) => id)).toEqual(['a', 'c']);
});
