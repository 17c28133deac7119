import { describe, expect, it } from 'vitest';

import { soak } from '../../soak/soak.ts';

const NOTHING = { lost: 0, repeated: 0, disordered: 0, strange: 0 };

describe('Twenty-three subscribers on two processes behind a proxy', () => {
  it('have what the log has for each, once and in order, after kills, cuts, a restarted database and a transaction left open', async () => {
    const seed = Math.floor(Math.random() * 1e9);
    const { verdicts, counted, ledger, faults } = await soak({ seconds: 12, seed });
    const wrong = verdicts.filter(
      (verdict) => !Object.entries(NOTHING).every(([key, n]) => verdict[key as 'lost'] === n),
    );
    expect(wrong, `seed ${String(seed)}`).toEqual([]);
    expect(verdicts).toHaveLength(23);
    for (const { heard, name } of verdicts) expect(heard, name).toBeGreaterThan(0);
    expect(counted.heard, `seed ${String(seed)}`).toBe(counted.inDatabase);
    expect(ledger, `seed ${String(seed)}`).toMatchObject({ missing: 0, repeated: 0 });
    expect(ledger.acknowledged).toBeGreaterThan(100);
    for (const [kind, times] of Object.entries(faults)) expect(times, kind).toBeGreaterThan(0);
  }, 600_000);
});
