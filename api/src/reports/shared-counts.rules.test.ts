import { beforeEach, describe, expect, it } from 'vitest';

import type { Counts } from './read-reports.ts';
import { SharedCounts } from './shared-counts.ts';
import { type Reader, STRANGER } from './viewer-rights.ts';

let now: number;
let read: Reader[];
let failing: boolean;
let counts: SharedCounts;
beforeEach(() => {
  now = 0;
  read = [];
  failing = false;
  const readCounts = async (reader: Reader): Promise<Counts> => {
    read.push(reader);
    if (failing) throw new Error('The database is away.');
    return { byStatus: new Map(), late: read.length, border: 0, unacknowledged: 0, sealed: null };
  };
  counts = new SharedCounts(readCounts, () => now);
});

const operator = (account: string, cityId: number | null = 1): Reader => ({
  kind: 'command',
  cityId,
  keys: [`account:${account}`, 'role:OPERATOR'],
});

describe('Counts of the same reports', () => {
  it('for strangers who ask within two seconds are read once', async () => {
    const asked = Array.from({ length: 50 }, async () =>
      counts.of({ ...STRANGER }, { cityId: 1, open: true }),
    );
    await Promise.all(asked);
    now = 1_999;
    await counts.of(STRANGER, { open: true, cityId: 1 });
    expect(read).toHaveLength(1);
  });

  it('are read anew after two seconds', async () => {
    await counts.of(STRANGER, { cityId: 1 });
    now = 2_000;
    expect((await counts.of(STRANGER, { cityId: 1 })).late).toBe(2);
  });

  it('are never shared by viewers with different rights', async () => {
    const readers: Reader[] = [
      STRANGER,
      operator('a1'),
      operator('a2'),
      operator('a1', 2),
      operator('a1', null),
      { kind: 'agency', agencyId: 1, areaId: null, keys: ['account:a1'] },
      { kind: 'agency', agencyId: 1, areaId: 5, keys: ['account:a1'] },
      { kind: 'agency', agencyId: 1, areaId: null, keys: ['account:a1', 'head:1'] },
      { kind: 'reporter', reportId: 1n },
    ];
    for (const reader of readers) await counts.of(reader, { cityId: 1 });
    expect(read).toEqual(readers);
  });

  it('are not shared between filters', async () => {
    for (const filter of [
      { cityId: 1 },
      { cityId: 2 },
      { cityId: 1, agencyIds: [1] },
      { cityId: 1, agencyIds: [] },
    ])
      await counts.of(STRANGER, filter);
    expect(read).toHaveLength(4);
  });

  it('that could not be read are read again', async () => {
    failing = true;
    await expect(counts.of(STRANGER, { cityId: 1 })).rejects.toThrow('away');
    failing = false;
    expect((await counts.of(STRANGER, { cityId: 1 })).late).toBe(2);
  });
});
