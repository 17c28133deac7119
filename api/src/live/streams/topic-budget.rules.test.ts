import { describe, expect, it } from 'vitest';

import { ANYONE, type Viewer } from '../../accounts/index.ts';
import { holderOf, TopicBudget } from './topic-budget.ts';

describe('A budget of two topics', () => {
  it('has no third, and room again when one is given back', () => {
    const budget = new TopicBudget(2);
    const first = budget.take('a', 'x');
    expect(budget.take('a', 'y')).not.toBeNull();
    expect(budget.take('a', 'z')).toBeNull();
    first?.();
    expect(budget.take('a', 'z')).not.toBeNull();
  });

  it('counts what is alike once, until the last gives it back', () => {
    const budget = new TopicBudget(2);
    const alike = [1, 2, 3].map(() => budget.take('a', 'x'));
    expect(budget.take('a', 'y')).not.toBeNull();
    alike[0]?.();
    // A place that is given back twice is given back once.
    alike[0]?.();
    alike[1]?.();
    expect(budget.take('a', 'z')).toBeNull();
    alike[2]?.();
    expect(budget.take('a', 'z')).not.toBeNull();
  });

  it('is each one’s own', () => {
    const budget = new TopicBudget(1);
    expect([budget.take('a', 'x'), budget.take('b', 'x')]).not.toContain(null);
    expect(budget.take('a', 'y')).toBeNull();
  });

  it('of 0 has no end', () => {
    const budget = new TopicBudget(0);
    const taken = Array.from({ length: 500 }, (_, n) => budget.take('a', String(n)));
    expect(taken).not.toContain(null);
  });
});

describe('Topics count', () => {
  const base = { session: null, language: 'id', requestId: '', clientAddress: '198.51.100.1' } as const;
  const staff: Viewer = {
    ...{ kind: 'staff', accountId: 'a1', role: 'OPERATOR', agencyId: null, cityId: null },
    ...{ name: 'A', email: 'a@example.org' },
  };
  const app: Viewer = { kind: 'app', appId: 7, name: 'B', scopes: [], agencyId: null, cityId: null };

  it.each<[string, Viewer, string]>([
    ['a stranger’s by address', ANYONE, 'address 198.51.100.1'],
    ['of whoever signed in by account, wherever they are', staff, 'account a1'],
    ['an app’s by app, however many keys it has', app, 'app 7'],
  ])('%s', (_name, viewer, holder) => {
    expect(holderOf({ ...base, viewer })).toBe(holder);
  });
});
