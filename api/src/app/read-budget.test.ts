import { beforeEach, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { createRateLimit } from '../platform/index.ts';
import { ReadBudget } from './read-budget.ts';

const database = await testDatabase();
let written: number;
const counting = {
  ...createRateLimit(database),
  async take(key: string, limit: number, windowSeconds: number) {
    written += 1;
    return createRateLimit(database).take(key, limit, windowSeconds);
  },
};

let address: string;
beforeEach(() => {
  written = 0;
  address = crypto.randomUUID();
});

/** Asks something else each time until there is nothing left; what could be spent. */
async function spendAll(budget: ReadBudget, cost: number): Promise<number> {
  for (let asked = 0; asked < 10_000; asked++) {
    if ((await budget.spend(address, { cost, key: crypto.randomUUID() })) > 0) return asked * cost;
  }
  return Infinity;
}

const atNoon = (): number => Date.UTC(2026, 10, 25, 12);

describe('The budget of one address for reading', () => {
  it('ends after a minute’s worth, with the seconds to wait', async () => {
    const budget = new ReadBudget(createRateLimit(database), 20_000, atNoon);
    const spent = await spendAll(budget, 100);
    expect(spent).toBeGreaterThanOrEqual(20_000);
    expect(spent).toBeLessThan(22_000);
    expect(await budget.spend(address, { cost: 1, key: 'more' })).toBeGreaterThan(0);
    expect(await budget.spend('another', { cost: 1, key: 'more' })).toBe(0);
  });

  it('is one, however many processes the address asks', async () => {
    const limit = createRateLimit(database);
    const [one, other] = [new ReadBudget(limit, 20_000, atNoon), new ReadBudget(limit, 20_000, atNoon)];
    await spendAll(one, 100);
    expect(await spendAll(other, 100)).toBeLessThanOrEqual(1_000);
  });

  it('writes nothing for who asks a fair share, and then once for each twentieth', async () => {
    const budget = new ReadBudget(counting, 20_000, atNoon);
    for (let n = 0; n < 9; n++) await budget.spend(address, { cost: 100, key: `fair ${String(n)}` });
    expect(written).toBe(0);
    for (let n = 0; n < 41; n++) await budget.spend(address, { cost: 100, key: `more ${String(n)}` });
    expect(written).toBe(5);
  });

  it('is hardly touched by what was asked a moment before', async () => {
    const budget = new ReadBudget(counting, 20_000, atNoon);
    for (let n = 0; n < 90; n++) await budget.spend(address, { cost: 100, key: 'the counts of everybody' });
    expect(written).toBe(0);
  });

  it('begins anew with each minute', async () => {
    let now = atNoon();
    const budget = new ReadBudget(counting, 20_000, () => now);
    await budget.spend(address, { cost: 999, key: 'a' });
    now += 60_000;
    await budget.spend(address, { cost: 999, key: 'b' });
    expect(written).toBe(0);
  });

  it('has no end where it is switched off', async () => {
    expect(await spendAll(new ReadBudget(counting, 0), 1_000_000)).toBe(Infinity);
  });
});
