import type { ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';

import type { StreamsDeps } from '../live/index.ts';
import type { Logger } from '../platform/index.ts';
import { compiledOperations } from './compiled-operations.ts';
import { maskError } from './mask-error.ts';

/** Runs a subscription on one change, and writes the answer down as it goes out to all who share it. */
export function changeRunner(schema: GraphQLSchema, log: Logger): StreamsDeps['run'] {
  const run = compiledOperations(schema);
  return async ({ document, operationName, variables, context }, change) => {
    const result = await run({ document, operationName, variables: { ...variables }, context, root: change });
    return JSON.stringify(maskedResult(result, context.requestId, log));
  };
}

/** As graphql-js and graphql-ws have it, which say `undefined` where there is nothing. */
interface Result {
  readonly data?: ExecutionResult['data'] | undefined;
  readonly errors?: ExecutionResult['errors'] | undefined;
}

export function maskedResult(
  { data, errors }: Result,
  requestId: string,
  log: Logger,
): FormattedExecutionResult {
  const shown = data === undefined ? {} : { data };
  if (errors === undefined) return shown;
  return { errors: errors.map((error) => maskError(error.toJSON(), error, requestId, log)), ...shown };
}
