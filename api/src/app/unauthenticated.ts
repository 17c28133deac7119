import { GraphQLError } from 'graphql';

/** An API key that opens nothing; everything else that fails is a fault of ours. */
export function isUnauthenticated(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED';
}
