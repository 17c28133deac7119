import 'reflect-metadata';

import type { GraphQLSchema } from 'graphql';
import { buildSchema, type ClassType, type NonEmptyArray } from 'type-graphql';

import { straightenSchema } from './straighten-schema.ts';

/** One schema from the resolvers of all modules; each class is answered by the instance that was made for it. */
export async function schemaOf(resolvers: readonly object[]): Promise<GraphQLSchema> {
  const instances = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const [first, ...others] = resolvers.map((resolver) => resolver.constructor as ClassType);
  if (first === undefined) throw new Error('A schema needs a resolver.');
  const classes: NonEmptyArray<ClassType> = [first, ...others];
  const schema = await buildSchema({
    resolvers: classes,
    container: { get: (someClass: unknown) => instances.get(someClass) },
    validate: false,
    pubSub: unusedPubSub,
  });
  return straightenSchema(schema);
}

/** The library asks for one; our subscriptions read the event log themselves. */
const unusedPubSub = {
  publish(): never {
    throw new Error('Events are rows of the log; nothing is published.');
  },
  subscribe(): never {
    throw new Error('A subscription says itself what it follows.');
  },
};
