import { GraphQLError } from 'graphql';

/** Every `extensions.code` that a client can meet. Anything else is masked as INTERNAL. */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CITY_REQUIRED',
  'CITY_UNKNOWN',
  'CURSOR_EXPIRED',
  'CURSOR_INVALID',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMITED',
  'TIMEOUT',
  'TOO_COMPLEX',
  'UNAUTHENTICATED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose words may be shown to whoever asked. */
export function publicError(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code } });
}
