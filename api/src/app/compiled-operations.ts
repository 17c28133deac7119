import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** An operation to run; what it asks for has been validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
  /** Of a subscription: the event that it is run on. */
  readonly root?: unknown;
}

type Executor = (operation: Operation) => Promise<ExecutionResult>;

/** Documents that come once or twice are not worth compiling, and strangers could send a new one each time. */
const USES_BEFORE_COMPILING = 3;

/**
 * Runs operations; those that come again and again are compiled to a function of their own, which takes a fraction
 * of the time. A compiled one answers as graphql-js does (a test compares them); what cannot be compiled, and
 * variables that do not fit, are left to graphql-js itself.
 */
export function compiledOperations(schema: GraphQLSchema): Executor {
  // Apollo keeps the documents of recent texts; what was compiled goes when they go.
  const known = new WeakMap<DocumentNode, Map<string | null, Uses>>();

  return async (operation) => {
    const { document, operationName, variables, context, root } = operation;
    const compiled = compiledOf(usesOf(known, operation), schema, document, operationName);
    if (compiled === null) return interpreted(schema, operation);
    const result = (await compiled.query(root, context, variables)) as ExecutionResult;
    // Nothing has run when there is no data at all: the variables were refused.
    return result.data === undefined ? interpreted(schema, operation) : result;
  };
}

interface Uses {
  count: number;
  compiled: CompiledQuery | null;
}

function usesOf(
  known: WeakMap<DocumentNode, Map<string | null, Uses>>,
  { document, operationName }: Operation,
): Uses {
  const ofDocument = known.get(document) ?? new Map<string | null, Uses>();
  const uses = ofDocument.get(operationName) ?? { count: 0, compiled: null };
  known.set(document, ofDocument.set(operationName, uses));
  return uses;
}

function compiledOf(
  uses: Uses,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  uses.count += 1;
  if (uses.count === USES_BEFORE_COMPILING) {
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    uses.compiled = isCompiledQuery(compiled) ? compiled : null;
  }
  return uses.compiled;
}

async function interpreted(schema: GraphQLSchema, operation: Operation): Promise<ExecutionResult> {
  const { document, operationName, variables, context, root } = operation;
  const known = { schema, document, operationName, variableValues: variables, contextValue: context };
  return execute({ ...known, rootValue: root });
}
