import { Extensions, Field, Int, ObjectType, type ClassType } from 'type-graphql';

import { publicError } from './public-error.ts';
import { Cursor } from './scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Relay Cursor Connections Specification, PageInfo.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;
  @Field(() => Boolean)
  hasPreviousPage!: boolean;
  @Field(() => Cursor, { nullable: true })
  startCursor!: string | null;
  @Field(() => Cursor, { nullable: true, description: 'Give it back as `after` for the next page.' })
  endCursor!: string | null;
}

/** Largest count that is worked out exactly; beyond it a count would grow with the rows kept. */
export const COUNT_LIMIT = 10_000;

@ObjectType({
  simpleResolvers: true,
  description: 'Exact up to 10,000; beyond that `count` is 10000 and `more` is true.',
})
export class TotalCount {
  @Field(() => Int)
  count!: number;
  @Field(() => Boolean)
  more!: boolean;
}

export function totalCount(counted: number): TotalCount {
  return { count: Math.min(counted, COUNT_LIMIT), more: counted > COUNT_LIMIT };
}

export interface Edge<Item> {
  cursor: string;
  node: Item;
}

export interface Connection<Item> {
  edges: Edge<Item>[];
  nodes: Item[];
  pageInfo: PageInfo;
  /** A function where counting costs something: it then runs only when the field is asked for. */
  totalCount: TotalCount | (() => Promise<TotalCount>);
}

/** Makes the Edge and Connection types of one node type. */
export function connectionOf<Item extends object>(name: string, itemClass: ClassType<Item>) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class EdgeType implements Edge<Item> {
    @Field(() => Cursor)
    cursor!: string;
    @Field(() => itemClass)
    node!: Item;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType implements Connection<Item> {
    @Field(() => [EdgeType])
    edges!: EdgeType[];
    @Field(() => [itemClass], { description: 'The nodes of the edges, for clients that need no cursors.' })
    nodes!: Item[];
    @Field(() => PageInfo)
    pageInfo!: PageInfo;
    @Extensions({ lazy: true })
    @Field(() => TotalCount)
    totalCount!: TotalCount | (() => Promise<TotalCount>);
  }

  return { EdgeType, ConnectionType };
}

/** How many rows a page may hold; one message for every list. */
export function pageSize(first: number, most = 200): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw publicError('BAD_USER_INPUT', `\`first\` must be between 1 and ${String(most)}.`, {
    argument: 'first',
  });
}

/** A page of a short list that is in memory, ordered by a unique key; the cursor is the key, encoded. */
export function connectionFromArray<Item>(
  items: readonly Item[],
  page: { first: number; after?: string | null | undefined },
  keyOf: (item: Item) => string,
): Connection<Item> {
  const first = pageSize(page.first);
  const start = page.after == null ? 0 : 1 + indexAfter(items, page.after, keyOf);
  const edges = items
    .slice(start, start + first)
    .map((node) => ({ node, cursor: Buffer.from(keyOf(node)).toString('base64url') }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: start + first < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: totalCount(items.length),
  };
}

function indexAfter<Item>(items: readonly Item[], after: string, keyOf: (item: Item) => string): number {
  const key = Buffer.from(after, 'base64url').toString();
  const index = items.findIndex((item) => keyOf(item) === key);
  if (index < 0) throw publicError('CURSOR_INVALID', 'This cursor belongs to another list.');
  return index;
}
