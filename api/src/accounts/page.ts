import { type Connection, pageSize, publicError, type Secrets, type TotalCount } from '../platform/index.ts';

/** One page of rows that a unique number orders. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Reads one row more than asked for, to tell whether there is a next page. */
export async function readPage<Row>(
  first: number,
  after: bigint | null,
  read: (limit: number) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const size = pageSize(first);
  const rows = await read(size + 1);
  return { rows: rows.slice(0, size), hasNextPage: rows.length > size, hasPreviousPage: after !== null };
}

export function sealCursor(secrets: Secrets, list: string, number: bigint): string {
  const plain = Buffer.alloc(8);
  plain.writeBigInt64BE(number);
  return secrets.seal(`cursor ${list}`, plain).toString('base64url');
}

/** @throws CURSOR_INVALID */
export function openCursor(secrets: Secrets, list: string, cursor: string | null): bigint | null {
  if (cursor === null) return null;
  const plain = secrets.open(`cursor ${list}`, Buffer.from(cursor, 'base64url'));
  if (plain?.length === 8) return plain.readBigInt64BE();
  throw publicError('CURSOR_INVALID', 'This cursor belongs to another list. Start from the first page.');
}

export function connectionOfPage<Row, Item>(
  page: Page<Row>,
  itemOf: (row: Row) => Item,
  cursorOf: (row: Row) => string,
  totalCount: () => Promise<TotalCount>,
): Connection<Item> {
  const edges = page.rows.map((row) => ({ node: itemOf(row), cursor: cursorOf(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
