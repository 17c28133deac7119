import { describe, expect, it } from 'vitest';
import { supportLines } from './support-tasks.rules';

const [bpbd, damkar, pln] = ['bpbd', 'damkar', 'pln'].map((slug) => ({ slug })) as [
  { slug: string },
  { slug: string },
  { slug: string },
];
const asked = { agency: pln, task: 'Matikan arus', askedAt: '2026-11-25T08:00:00Z', doneAt: null };
const done = { agency: bpbd, task: null, askedAt: '2026-11-25T07:00:00Z', doneAt: '2026-11-25T09:00:00Z' };

describe('The support of a report', () => {
  it('is a line for each agency, what is still open first', () => {
    const lines = supportLines([bpbd, damkar, pln], [done, asked]);
    expect(lines.map(({ agency, state }) => [agency.slug, state])).toEqual([
      ['pln', 'ASKED'],
      ['damkar', 'NAMED'],
      ['bpbd', 'DONE'],
    ]);
  });

  it('tells the task, and when it was asked for or done', () => {
    expect(supportLines([pln], [asked])[0]).toMatchObject({ task: 'Matikan arus', at: asked.askedAt });
    expect(supportLines([bpbd], [done])[0]).toMatchObject({ task: null, at: done.doneAt });
    expect(supportLines([damkar], [])[0]).toMatchObject({ task: null, at: null });
  });

  it('shows a task also of an agency that the report names no longer', () => {
    expect(supportLines([], [asked])).toHaveLength(1);
  });
});
