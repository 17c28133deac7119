import { expect, it } from 'vitest';
import { latencyOf, withSample, type Sample } from './latency.rules';

it('the median and the 99th percentile come from the last minute only', () => {
  let samples: Sample[] = [{ at: 0, ms: 9000 }];
  for (let each = 1; each <= 100; each++) samples = withSample(samples, { at: 70_000 + each, ms: each });
  expect(latencyOf(samples, 70_200)).toEqual({ count: 100, p50: 50, p99: 99 });
});

it('a quiet minute has no figure rather than a zero', () => {
  expect(latencyOf([{ at: 0, ms: 80 }], 61_000)).toBeNull();
});
