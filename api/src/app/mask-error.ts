import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { ERROR_CODES, type Logger } from '../platform/index.ts';
import { helpWords } from './answer-fault.ts';

const KNOWN = new Set<unknown>(ERROR_CODES);

/** Errors meant for the client go out as they are; anything else is logged and says only where to find it. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  log: Logger,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  if (KNOWN.has(code) && code !== 'INTERNAL') return { ...formatted, extensions };
  // Validation by the limits' own rules and coercion of variables come without a code of ours.
  if (isRequestFault(error)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
  log.error({ err: error, requestId }, 'an operation failed');
  const { path, locations } = formatted;
  return {
    message: helpWords(requestId),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'INTERNAL', requestId },
  };
}

/** An error that goes out before any operation was looked at, when nobody masks it on its way. */
export function hiddenFault(error: unknown, requestId: string, log: Logger): GraphQLError {
  log.error({ err: error, requestId }, 'a request could not be looked at');
  return new GraphQLError(helpWords(requestId), { extensions: { code: 'INTERNAL', requestId } });
}

function isRequestFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError, path } = error;
  // A variable that a scalar refused comes with the scalar's own words as the original.
  return path === undefined && (originalError === undefined || originalError instanceof GraphQLError);
}
