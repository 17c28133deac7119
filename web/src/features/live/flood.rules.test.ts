import { describe, expect, it } from 'vitest';
import { floodAfter, foldKey, groupAlarms, noFlood, type Flood, type FoldSubject } from './flood.rules';

const start = Date.parse('2026-11-23T06:00:00Z');
const second = 1000;
const minute = 60 * second;

const alarm = (id: number, over: Partial<FoldSubject> = {}): FoldSubject => ({
  id: String(id).padStart(3, '0'),
  receivedAt: new Date(start + id * second).toISOString(),
  category: { code: 'BANJIR' },
  subdistrict: { code: '53.71.04.1010' },
  district: { code: '53.71.04' },
  ...over,
});

const alarms = (count: number, over: (id: number) => Partial<FoldSubject> = () => ({})): FoldSubject[] =>
  Array.from({ length: count }, (_, id) => alarm(id, over(id)));

const flooded = (count = 11): Flood => floodAfter(noFlood, alarms(count), start + minute);

describe('a flood of alarms', () => {
  it.each([
    [0, false],
    [1, false],
    [10, false],
    [11, true],
    [500, true],
  ])('of %i within ten minutes is one: %s', (count, expected) => {
    expect(floodAfter(noFlood, alarms(count), start + 9 * minute).flooded).toBe(expected);
  });

  it('is counted over ten minutes, not over the whole shift', () => {
    const slow = alarms(30).map((each, index) => ({
      ...each,
      receivedAt: new Date(start + index * 2 * minute).toISOString(),
    }));
    let state = noFlood;
    for (const [index] of slow.entries()) {
      const now = start + index * 2 * minute;
      // Each is acknowledged before the next comes.
      state = floodAfter(state, slow.slice(index, index + 1), now);
      expect(state.flooded).toBe(false);
    }
  });

  it('counts alarms that somebody acknowledged at once', () => {
    let state = noFlood;
    for (const each of alarms(11)) state = floodAfter(state, [each], start + minute);
    expect(state.flooded).toBe(true);
  });

  it('counts an alarm once, however often it is told', () => {
    let state = noFlood;
    for (let told = 0; told < 20; told++) state = floodAfter(state, alarms(3), start + minute);
    expect(state.raised.size).toBe(3);
    expect(state.flooded).toBe(false);
  });

  it('does not begin with what has waited longer than ten minutes', () => {
    expect(floodAfter(noFlood, alarms(40), start + 20 * minute).flooded).toBe(false);
  });

  it('counts what came a moment ahead of this clock', () => {
    expect(floodAfter(noFlood, alarms(11), start - second).flooded).toBe(true);
  });

  it.each([10, 9, 6, 5])('goes on while %i came within ten minutes', (left) => {
    const state = flooded();
    const now = start + 10 * minute + (11 - left - 1) * second;
    const after = floodAfter(state, [], now);
    expect(after.raised.size).toBe(left);
    expect(after.flooded).toBe(true);
  });

  it('ends when fewer than five came within ten minutes and few wait', () => {
    const now = start + 10 * minute + 6 * second;
    const after = floodAfter(flooded(), alarms(3), now);
    expect(after.raised.size).toBe(4);
    expect(after.flooded).toBe(false);
  });

  it('does not end over more than ten that still wait', () => {
    expect(floodAfter(flooded(), alarms(11), start + 30 * minute).flooded).toBe(true);
    expect(floodAfter(flooded(), alarms(10), start + 30 * minute).flooded).toBe(false);
  });

  it('does not flicker around its bound', () => {
    let state = noFlood;
    const turns: boolean[] = [];
    // 11 come, one falls out of the window, another comes: over and over around ten.
    for (let step = 0; step < 60; step++) {
      const now = start + 10 * minute + step * second;
      state = floodAfter(state, step % 2 === 0 ? [alarm(600 + step)] : [], now);
      if (step === 0) state = floodAfter(state, alarms(11), start + minute);
      if (turns.at(-1) !== state.flooded) turns.push(state.flooded);
    }
    expect(turns.filter(Boolean)).toHaveLength(1);
  });

  it('may come back after it ended', () => {
    const calm = floodAfter(flooded(), [], start + 30 * minute);
    expect(calm.flooded).toBe(false);
    const again = alarms(11).map((each) => ({
      ...each,
      id: `b${each.id}`,
      receivedAt: new Date(start + 31 * minute).toISOString(),
    }));
    expect(floodAfter(calm, again, start + 32 * minute).flooded).toBe(true);
  });

  it('is the same object while nothing changes', () => {
    const state = flooded();
    expect(floodAfter(state, alarms(11), start + 2 * minute)).toBe(state);
    expect(floodAfter(noFlood, [], start)).toBe(noFlood);
  });

  it('forgets what came more than ten minutes ago', () => {
    expect(floodAfter(flooded(200), [], start + 30 * minute).raised.size).toBe(0);
  });
});

describe('folding', () => {
  it('leaves each alarm by itself while it is calm', () => {
    expect(groupAlarms(alarms(3), false).map(({ members }) => members.length)).toEqual([1, 1, 1]);
  });

  it('makes one of a category and subdistrict in a flood, with its oldest in front', () => {
    const [group, ...others] = groupAlarms(alarms(12).reverse(), true);
    expect(others).toEqual([]);
    expect(group?.members).toHaveLength(12);
    expect(group?.first.id).toBe('000');
    expect(group?.members.at(-1)?.id).toBe('011');
  });

  it('keeps categories apart', () => {
    const two = groupAlarms(
      alarms(4, (id) => ({ category: { code: id % 2 ? 'LONGSOR' : 'BANJIR' } })),
      true,
    );
    expect(two.map(({ first, members }) => [first.category.code, members.length])).toEqual([
      ['BANJIR', 2],
      ['LONGSOR', 2],
    ]);
  });

  it('keeps subdistricts apart', () => {
    const areas = alarms(6, (id) => ({ subdistrict: { code: `53.71.04.100${id % 3}` } }));
    expect(groupAlarms(areas, true)).toHaveLength(3);
  });

  it('folds by district where the subdistrict is not known', () => {
    expect(foldKey(alarm(1, { subdistrict: null }))).toBe('BANJIR 53.71.04');
    const group = groupAlarms(
      alarms(3, () => ({ subdistrict: null })),
      true,
    );
    expect(group).toHaveLength(1);
  });

  it('does not mix a district with one of its subdistricts', () => {
    expect(groupAlarms([alarm(1), alarm(2, { subdistrict: null })], true)).toHaveLength(2);
  });

  it('folds what lies outside of every area by itself', () => {
    const outside = alarms(2, () => ({ subdistrict: null, district: null }));
    expect(groupAlarms([...outside, alarm(5)], true).map(({ members }) => members.length)).toEqual([2, 1]);
  });

  it('stands the group on top whose oldest waits longest, however many it has', () => {
    const few = alarm(0, { category: { code: 'LONGSOR' } });
    const many = Array.from({ length: 9 }, (_, index) => alarm(index + 1));
    expect(groupAlarms([...many, few], true).map(({ key }) => key)).toEqual([
      'LONGSOR 53.71.04.1010',
      'BANJIR 53.71.04.1010',
    ]);
  });

  it('loses none: the groups count what came', () => {
    const storm = alarms(500, (id) => ({
      category: { code: `K${id % 7}` },
      subdistrict: id % 5 ? { code: `S${id % 11}` } : null,
    }));
    for (const flooded of [true, false]) {
      const ids = groupAlarms(storm, flooded).flatMap(({ members }) => members.map(({ id }) => id));
      expect(new Set(ids).size).toBe(500);
      expect(ids).toHaveLength(500);
    }
  });

  it('keeps a group’s key while members come and go', () => {
    const key = groupAlarms(alarms(3), true)[0]?.key;
    expect(groupAlarms(alarms(12).slice(1), true)[0]?.key).toBe(key);
  });

  it('of nothing is nothing', () => {
    expect(groupAlarms([], true)).toEqual([]);
  });
});
