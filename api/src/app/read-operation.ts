import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';

import type { RequestContext } from '../accounts/index.ts';
import type { StreamOperation } from '../live/index.ts';
import { publicError } from '../platform/index.ts';
import { createDocumentReader } from './document-reader.ts';
import { limitComplexity } from './operation-limits.ts';
import type { ReadBudget } from './read-budget.ts';
import { takeReading } from './take-reading.ts';

/** An operation as a client sends it, by socket or for a stream of events. */
export interface SentOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

export type OperationReader = (
  sent: SentOperation,
  contextOf: () => Promise<RequestContext>,
) => Promise<StreamOperation | readonly GraphQLError[]>;

/** Checks an operation that does not come by way of Apollo, under the same limits; or tells why it is not run. */
export function operationReader(schema: GraphQLSchema, budget: ReadBudget): OperationReader {
  const documents = createDocumentReader(schema);
  return async ({ query, operationName: name, variables: given }, contextOf) => {
    const { document, errors } = documents.read(query);
    if (document === null) return errors;
    const [operationName, variables] = [name ?? null, given ?? {}];
    try {
      const context = await contextOf();
      const complexity = limitComplexity(schema, document, variables, operationName);
      await takeReading(budget, context, { document, operationName, query, variables, complexity });
      return { query, document, operationName, variables, context };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      // Working out the cost reads variables as they were sent, whatever they are.
      return [publicError('BAD_REQUEST', 'This operation cannot be read.')];
    }
  };
}

export function isRefused(read: StreamOperation | readonly GraphQLError[]): read is readonly GraphQLError[] {
  return Array.isArray(read);
}

export function executionOf(schema: GraphQLSchema, operation: StreamOperation): ExecutionArgs {
  const { document, operationName, variables, context } = operation;
  return { schema, document, operationName, variableValues: variables, contextValue: context };
}
