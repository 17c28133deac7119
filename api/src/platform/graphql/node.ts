import { Field, ID, InterfaceType } from 'type-graphql';

/** Global object identification, as in the GraphQL Global Object Identification specification. */
@InterfaceType({ description: 'Anything that `node(id)` finds again.' })
export abstract class Node {
  @Field(() => ID, { description: 'Global, opaque and stable. Never parse it.' })
  id!: string;
}
