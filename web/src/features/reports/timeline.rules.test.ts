import { expect, it } from 'vitest';
import { foldTimeline } from './timeline.rules';

it('the timeline is newest first and folds supports in a row', () => {
  const events = [
    { kind: 'SUBMITTED' as const, n: 1 },
    { kind: 'SUPPORTED' as const, n: 2 },
    { kind: 'SUPPORTED' as const, n: 3 },
    { kind: 'ACKNOWLEDGED' as const, n: 4 },
    { kind: 'SUPPORTED' as const, n: 5 },
  ];
  expect(foldTimeline(events).map((each) => each.n)).toEqual([5, 4, 3, 1]);
});
