import { describe, expect, it } from 'vitest';

import { type ClockEvent, pausesOf } from './clock-columns.ts';
import type { EventKind } from './report-life.rules.ts';

/** What happened, one thing an hour; the answer names pauses by their hours. */
function pauses(...kinds: readonly EventKind[]): (readonly [string, string | null])[] {
  const history = kinds.map((kind, hour): ClockEvent => ({ kind, at: String(hour), step: null }));
  return pausesOf(history).map(({ from, to }) => [from, to]);
}

describe('While the office could do nothing', () => {
  it.each<[readonly EventKind[], ReturnType<typeof pauses>]>([
    [['ACCEPTED', 'STARTED'], []],
    [
      ['HELD', 'RESUMED', 'INFO_REQUESTED', 'INFO_GIVEN'],
      [
        ['0', '1'],
        ['2', '3'],
      ],
    ],
    [['INFO_REQUESTED'], [['0', null]]],
    [['MERGED', 'UNMERGED'], [['0', '1']]],
    // Merged while it was on hold, it is on hold again afterwards: one pause, until it is resumed.
    [['HELD', 'MERGED', 'UNMERGED'], [['0', null]]],
    [['HELD', 'MERGED', 'UNMERGED', 'RESUMED'], [['0', '3']]],
    // Whoever takes what was on hold has it on the clock.
    [['HELD', 'TRANSFER_TAKEN'], [['0', '1']]],
    [
      ['HELD', 'ASSIGNED', 'HELD'],
      [
        ['0', '1'],
        ['2', null],
      ],
    ],
  ])('%j', (kinds, expected) => {
    expect(pauses(...kinds)).toEqual(expected);
  });
});
