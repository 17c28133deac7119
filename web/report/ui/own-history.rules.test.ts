import { describe, expect, it } from 'vitest';
import { depthAfter, screenBefore } from './own-history.rules';

describe('the way back', () => {
  it('stays inside the form: a page that was entered at a later step has nothing of ours before it', () => {
    const entered = depthAfter({ marked: undefined, before: 0, replacing: true });
    const onward = depthAfter({ marked: undefined, before: entered, replacing: false });
    expect([entered, onward]).toEqual([0, 1]);
    expect(depthAfter({ marked: 0, before: onward, replacing: false })).toBe(0);
  });

  it('leads to the step before where there is no own history', () => {
    expect([screenBefore('check'), screenBefore('list'), screenBefore('mine')]).toEqual([
      'kind',
      'place',
      'photo',
    ]);
  });
});
