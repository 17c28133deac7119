import { describe, expect, it } from 'vitest';
import type { Answer } from './ask';
import { everyPage } from './every-page';

const ALL = Array.from({ length: 250 }, (_, at) => at);

/** Hundred at a time, as the API does; the cursor is where the next page begins. */
function hundreds<T>(_query: string, { after }: { readonly after?: string | null }): Promise<Answer<T>> {
  const from = Number(after ?? 0);
  const pageInfo = { hasNextPage: from + 100 < ALL.length, endCursor: String(from + 100) };
  const page = { pageInfo, nodes: ALL.slice(from, from + 100) };
  return Promise.resolve({ kind: 'DATA', data: { page } as T });
}

describe('a list of the form', () => {
  it('has every page, also in a city with more than a hundred kinds', async () => {
    expect(await everyPage('', {}, hundreds)).toEqual(ALL);
  });

  it('is not there at all when a page did not come', async () => {
    expect(await everyPage('', {}, () => Promise.resolve({ kind: 'NO_NETWORK' }))).toBeNull();
  });
});
