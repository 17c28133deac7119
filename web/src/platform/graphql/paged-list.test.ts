import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPagedList, type Page } from './paged-list';

/** A server with so many rows, three to a page, that fails as often as it is told to. */
function server(rows: number) {
  const city = { rows: Array.from({ length: rows }, (_, row) => `r${row}`), failing: 0, asked: 0 };
  const ask = (after: string | null): Promise<Page<string>> => {
    city.asked += 1;
    if (city.failing > 0) {
      city.failing -= 1;
      return Promise.reject(new Error('no answer'));
    }
    const from = Number(after ?? 0);
    const next = from + 3 < city.rows.length ? String(from + 3) : null;
    return Promise.resolve({ items: city.rows.slice(from, from + 3), next });
  };
  return { city, ask };
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('a list of pages', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is read to the end where all of it is wanted', async () => {
    const list = openPagedList(server(10).ask, { depth: Infinity });
    await settle();
    expect(list.current()).toMatchObject({ complete: true, reading: false, failure: null });
    expect(list.current().items).toHaveLength(10);
  });

  it('tries again until a first page came, and says meanwhile that none has', async () => {
    const { city, ask } = server(2);
    city.failing = 3;
    const list = openPagedList(ask);
    await settle();
    expect(list.current()).toMatchObject({ items: null, failure: expect.any(Error) as Error });
    await settle(10_000);
    expect(list.current()).toMatchObject({ items: ['r0', 'r1'], failure: null });
  });

  it('tries ever more slowly', async () => {
    const { city, ask } = server(2);
    city.failing = Infinity;
    openPagedList(ask);
    await settle(60_000);
    expect(city.asked).toBeLessThan(14);
  });

  it('keeps what it showed when a later reading fails', async () => {
    const { city, ask } = server(2);
    const list = openPagedList(ask);
    await settle();
    city.failing = 1;
    list.refresh();
    await settle();
    expect(list.current()).toMatchObject({ items: ['r0', 'r1'], failure: expect.any(Error) as Error });
  });

  it('goes as deep again when it is refreshed, and never shrinks on the way', async () => {
    const { city, ask } = server(9);
    const list = openPagedList(ask);
    await settle();
    list.more();
    await settle();
    const lengths: (number | undefined)[] = [];
    list.onChange(() => lengths.push(list.current().items?.length));
    city.rows = ['new', ...city.rows];
    list.refresh();
    await settle();
    expect(list.current().items).toEqual(['new', 'r0', 'r1', 'r2', 'r3', 'r4']);
    expect(Math.min(...lengths.map(Number))).toBe(6);
  });

  it('asks one page more at a time, and none after the last', async () => {
    const { city, ask } = server(5);
    const list = openPagedList(ask);
    await settle();
    expect(list.current()).toMatchObject({ complete: false });
    list.more();
    list.more();
    await settle();
    list.more();
    await settle();
    expect(city.asked).toBe(2);
    expect(list.current()).toMatchObject({ complete: true });
  });
});
