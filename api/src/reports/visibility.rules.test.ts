import { describe, expect, it } from 'vitest';

import type { Visibility } from './facet.ts';
import { isLooser, strictestOf } from './visibility.rules.ts';

const ORDER: readonly Visibility[] = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'];

describe('Visibilities', () => {
  it.each(ORDER.flatMap((one, at) => ORDER.map((other, than) => [one, other, at, than] as const)))(
    '%s beside %s: the stricter one is kept, whichever comes first',
    (one, other, at, than) => {
      const stricter = ORDER[Math.max(at, than)];
      expect(strictestOf(one, other)).toBe(stricter);
      expect(strictestOf(other, one)).toBe(stricter);
      expect(isLooser(one, other)).toBe(at < than);
    },
  );

  it('of several reports the strictest is kept', () => {
    expect(strictestOf('COARSE', 'PUBLIC', 'SEALED', 'STATISTICS')).toBe('SEALED');
    expect(strictestOf('COARSE')).toBe('COARSE');
  });
});
