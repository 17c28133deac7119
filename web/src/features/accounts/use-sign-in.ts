import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { SignInQuery } from '../../gql/graphql';

const SignInDocument = graphql(/* GraphQL */ `
  query SignIn {
    signIn {
      state
      email
      secondFactorEnrolled
      secondFactorRequired
      provider {
        name
      }
    }
  }
`);

export type SignInStatus = SignInQuery['signIn'];

/** How far the sign-in of this browser has come; undefined while it is asked. */
export function useSignIn() {
  const [{ data, error }, execute] = useQuery({ query: SignInDocument, requestPolicy: 'network-only' });
  return { status: data?.signIn, error, refresh: () => execute({ requestPolicy: 'network-only' }) };
}
