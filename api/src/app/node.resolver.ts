import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '../accounts/index.ts';
import { Node, type OpaqueIds } from '../platform/index.ts';

/** Finds a row of one type for a viewer, or null when there is none that they may see. */
export type FindNode = (id: bigint, context: RequestContext) => Promise<Node | null> | Node | null;

@Resolver()
export class NodeResolver {
  constructor(
    private readonly ids: OpaqueIds,
    private readonly finders: Readonly<Record<string, FindNode>>,
  ) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Refetches by global id. Null when there is nothing, or nothing that the viewer may see.',
  })
  async node(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Node | null> {
    const named = this.ids.decode(id);
    const find = named === null ? undefined : this.finders[named.type];
    return named === null || find === undefined ? null : find(named.id, context);
  }
}
