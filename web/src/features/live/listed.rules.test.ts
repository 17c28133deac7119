import { describe, expect, it } from 'vitest';
import { listedGroups, listedWith } from './listed.rules';
import type { FoldSubject } from './flood.rules';

const alarm = (id: string, code = 'BANJIR', version = 1): FoldSubject & { version: number } => ({
  id,
  version,
  receivedAt: `2026-11-23T06:00:0${id}Z`,
  category: { code },
  subdistrict: { code: 'S1' },
  district: null,
});

const nothing = new Map<string, ReturnType<typeof alarm>>();

describe('an open list of alarms', () => {
  it('takes in what comes', () => {
    const first = listedWith(nothing, [alarm('1')], nothing);
    expect([...listedWith(first, [alarm('1'), alarm('2')], nothing).keys()]).toEqual(['1', '2']);
  });

  it('keeps what somebody has by now, in its newest state', () => {
    const first = listedWith(nothing, [alarm('1')], nothing);
    const next = listedWith(first, [], new Map([['1', alarm('1', 'BANJIR', 2)]]));
    expect(next.get('1')?.version).toBe(2);
  });

  it('is the same object while nothing changes', () => {
    const one = alarm('1');
    const first = listedWith(nothing, [one], nothing);
    expect(listedWith(first, [one], new Map([['1', one]]))).toBe(first);
  });

  it('stands by kind and area, what waits longest first', () => {
    const groups = listedGroups([alarm('3'), alarm('2', 'LONGSOR'), alarm('1')], () => true, null);
    expect(groups.map(({ key, reports }) => [key, reports.map(({ id }) => id)])).toEqual([
      ['BANJIR S1', ['1', '3']],
      ['LONGSOR S1', ['2']],
    ]);
  });

  it('has the opened group first', () => {
    const groups = listedGroups([alarm('1'), alarm('2', 'LONGSOR')], () => true, 'LONGSOR S1');
    expect(groups.map(({ key }) => key)).toEqual(['LONGSOR S1', 'BANJIR S1']);
  });

  it('counts those that still wait', () => {
    const [group] = listedGroups([alarm('1'), alarm('2')], (id) => id === '2', null);
    expect(group?.reports).toHaveLength(2);
    expect(group?.waiting.map(({ id }) => id)).toEqual(['2']);
  });

  it('keeps a group of which nobody waits any more', () => {
    expect(listedGroups([alarm('1')], () => false, null)).toHaveLength(1);
  });
});
