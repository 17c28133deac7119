import { describe, expect, it } from 'vitest';

import { judge, missingOf } from '../../soak/judge.ts';

const log = ['a', 'b', 'c', 'd', 'e'];

describe('A list beside the log', () => {
  it.each<[string, string[], Partial<ReturnType<typeof judge>>]>([
    ['that is the same', log, { lost: 0, repeated: 0, disordered: 0, strange: 0 }],
    ['without its last', log.slice(0, -1), { lost: 1 }],
    ['without one in the middle', ['a', 'b', 'd', 'e'], { lost: 1, disordered: 0 }],
    ['with one twice', ['a', 'b', 'b', 'c', 'd', 'e'], { repeated: 1, lost: 0 }],
    ['that begins anew', ['a', 'b', 'a', 'b', 'c', 'd', 'e'], { repeated: 2, lost: 0 }],
    ['with two swapped', ['a', 'c', 'b', 'd', 'e'], { disordered: 1, lost: 0, repeated: 0 }],
    ['with what is not in the log', [...log, 'x'], { strange: 1, lost: 0 }],
    ['that is empty', [], { lost: 5 }],
  ])('%s', (_name, heard, verdict) => {
    expect(judge(heard, log)).toMatchObject(verdict);
  });
});

describe('What is missing', () => {
  it('is named by its kind, its id and how late it is', () => {
    const at = '2026-11-23T06:03:19.500Z';
    const change = (id: string) => ({
      cursor: '',
      kind: 'CHANGED',
      reportId: 'r',
      event: { id, kind: 'ROUTED', at },
    });
    const gone = { cursor: '', kind: 'GONE', reportId: 's', event: null };
    const missing = missingOf(
      ['CHANGED r one'],
      [change('one'), change('two'), gone],
      Date.parse(at) + 7_500,
    );
    expect(missing).toEqual([
      { kind: 'ROUTED', id: 'two', lateSeconds: 7.5 },
      { kind: 'GONE', id: 's', lateSeconds: null },
    ]);
  });
});
