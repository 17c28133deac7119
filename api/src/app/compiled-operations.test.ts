import {
  defaultFieldResolver,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compiledOperations } from './compiled-operations.ts';

class Bin {
  constructor(
    readonly id: string,
    readonly size: string,
    readonly litres: unknown,
  ) {}
  get name(): string | null {
    return this.size === 'SMALL' ? null : `bin ${this.id}`;
  }
  get next(): Bin {
    return new Bin(`${this.id}+`, 'LARGE', 5);
  }
  get broken(): null {
    return null;
  }
}

const order: string[] = [];

function withResolvers(made: GraphQLSchema): GraphQLSchema {
  const small = new Bin('1', 'SMALL', 30);
  const large = new Bin('2', 'LARGE', 240);
  const lamp = { id: '9', watts: 12.5, __typename: 'Lamp' };
  const resolvers: Record<string, (args: Record<string, unknown>) => unknown> = {
    echo: (args) => JSON.stringify(args),
    bins: ({ first }) => [small, large, small].slice(0, Number(first)),
    loose: async () => [small, null, Promise.resolve(large)],
    thing: ({ lamp: wanted }) => (wanted === true ? lamp : Object.assign(large, { __typename: 'Bin' })),
    node: () => lamp,
    fails: ({ code }) => {
      throw code == null ? new Error('inside') : new GraphQLError('told', { extensions: { code } });
    },
    never: async () => null,
    wrong: () => 'HUGE',
    late: async () => 'later',
    first: () => order.push('first'),
    second: async () => order.push('second'),
  };
  for (const root of [made.getQueryType(), made.getMutationType()]) {
    if (!isObjectType(root)) continue;
    for (const [name, field] of Object.entries(root.getFields())) {
      const resolve = resolvers[name];
      field.resolve = resolve === undefined ? defaultFieldResolver : (_root, args) => resolve(args as never);
    }
  }
  return made;
}

const schema = withResolvers(
  buildSchema(`
    enum Size { SMALL LARGE }
    interface Node { id: ID! }
    type Bin implements Node { id: ID!, size: Size!, litres: Int!, name: String, next: Bin, broken: String! }
    type Lamp implements Node { id: ID!, watts: Float }
    union Thing = Bin | Lamp
    input Where { size: Size = SMALL, ids: [ID!], least: Int }
    type Query {
      echo(text: String = "none", n: Int, x: Float, yes: Boolean, id: ID, where: Where, sizes: [Size!]): String!
      bins(first: Int! = 2): [Bin!]!
      loose: [Bin]
      thing(lamp: Boolean!): Thing
      node: Node
      fails(code: String): String
      never: String!
      wrong: Size
      late: String
    }
    type Mutation { first: Int!, second: Int! }
  `),
);

type Case = readonly [name: string, text: string, variables?: Record<string, unknown>];

const OPERATIONS: readonly Case[] = [
  ['lists, getters and aliases', '{ bins { id a: size litres name next { id next { name } } } }'],
  ['a default of an argument', '{ bins(first: 1) { id } echo }'],
  ['a null in a list that allows it', '{ loose { id name } }'],
  ['an error below a list that forbids null', '{ bins { id broken } late }'],
  ['an error below a list that allows null', '{ loose { id broken } late }'],
  ['a number that is none', '{ thing(lamp: false) { ... on Bin { litres } } }'],
  ['a union by fragments', 'query ($l: Boolean!) { thing(lamp: $l) { __typename ... on Bin { size } ...L } } fragment L on Lamp { watts }', { l: true }], // prettier-ignore
  ['an interface', '{ node { __typename id ... on Lamp { watts } } }'],
  ['an unknown enum value', '{ wrong late }'],
  ['a failure without a code', '{ fails late }'],
  ['a failure with a code', '{ f: fails(code: "CITY_UNKNOWN") late }'],
  ['null where none may be', '{ late never }'],
  ['skip and include', 'query ($a: Boolean!, $b: Boolean!) { late @skip(if: $a) bins @include(if: $b) { id name @skip(if: $b) } }', { a: true, b: true }], // prettier-ignore
  ['merged fields', '{ bins { id } bins { size next { id } } bins { next { size } } }'],
  ['mutations in their order', 'mutation { second first again: second }'],
];

const ECHO =
  'query ($t: String, $n: Int, $x: Float, $y: Boolean, $i: ID, $w: Where, $s: [Size!]) { echo(text: $t, n: $n, x: $x, yes: $y, id: $i, where: $w, sizes: $s) }';
const VARIABLES: readonly Record<string, unknown>[] = [
  {},
  { t: null, n: null, w: null },
  { t: 'x', n: 3, x: 2, y: false, i: 7, w: {}, s: ['LARGE'] },
  { w: { size: 'LARGE', ids: ['a', 3], least: 4 } },
  { s: 'SMALL' },
  { w: { ids: 'one' } },
  { t: 5 },
  { t: true },
  { n: '3' },
  { n: 3.5 },
  { n: 4e9 },
  { n: Number.NaN },
  { x: 'much' },
  { x: '1.5' },
  { y: 'true' },
  { y: 1 },
  { i: 1.5 },
  { i: {} },
  { s: ['HUGE'] },
  { s: [null] },
  { s: [1] },
  { w: 'no object' },
  { w: { size: 'HUGE' } },
  { w: { unknown: 1 } },
  { w: { ids: [null] } },
  { w: { least: 'x' } },
  { w: [{}] },
  { unknown: 5 },
];

async function both(text: string, variables: Record<string, unknown>) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const run = compiledOperations(schema);
  const operation = { document, operationName: null, variables, context: {} };
  let compiled: ExecutionResult = {};
  // From its third time on, an operation is compiled.
  for (let times = 0; times < 4; times++) compiled = await run(operation);
  const interpreted = await execute({ schema, document, variableValues: variables, contextValue: {} });
  return { compiled: shown(compiled), interpreted: shown(interpreted) };
}

/** As the client reads it: empty extensions are never written (GraphQLError.toJSON). */
function shown({ data, errors }: ExecutionResult): unknown {
  const told = (errors ?? []).map((error) => JSON.parse(JSON.stringify(error)) as GraphQLFormattedError);
  const compared = told.map(({ message, path, extensions }) => ({ message, path, extensions }));
  return JSON.parse(JSON.stringify({ data, errors: compared })) as unknown;
}

describe('a compiled operation answers as graphql-js does:', () => {
  it.each(OPERATIONS.map(([name, text, variables = {}]) => ({ name, text, variables })))(
    '$name',
    async (of) => {
      const { text, variables } = of;
      order.length = 0;
      const { compiled, interpreted } = await both(text, variables);
      if (text.startsWith('mutation')) expect(order.slice(-3)).toEqual(['second', 'first', 'second']);
      else expect(compiled).toEqual(interpreted);
    },
  );

  it.each(VARIABLES.map((variables) => [JSON.stringify(variables), variables] as const))(
    'variables %s',
    async (_name, variables) => {
      const { compiled, interpreted } = await both(ECHO, variables);
      expect(compiled).toEqual(interpreted);
    },
  );
});
