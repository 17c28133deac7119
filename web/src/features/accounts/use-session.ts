import { useCallback, useEffect, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { graphql } from '../../gql';
import type { ViewerQuery } from '../../gql/graphql';
import { useApi } from '../../platform/graphql/api-context';
import { noAnswer } from '../../platform/graphql/problem';
import { nextSession, unknownSession, type SessionState } from './session.rules';

const ViewerDocument = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      name
      email
      role
      agency {
        id
        slug
        name
        abbreviation
      }
      city {
        id
        slug
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in, asked again whenever the server may see it otherwise. */
export function useSession() {
  const api = useApi();
  const [session, setSession] = useState<SessionState<Viewer>>(unknownSession);
  const [error, setError] = useState<CombinedError>();
  const known = useRef<SessionState<Viewer>>(unknownSession);

  /** Asks who this is; answers whether all stays as it was. Throws when nobody answers. */
  const confirm = useCallback(async () => {
    const asked = api.client().query(ViewerDocument, {}, { requestPolicy: 'network-only' });
    const { data, error: failure } = await asked.toPromise();
    if (!data) {
      setError(failure ?? noAnswer());
      throw failure ?? noAnswer();
    }
    const before = known.current;
    const next = nextSession(before, data.viewer);
    known.current = next;
    // Nothing read as one person may be mixed with what another may see.
    if (next.turn !== before.turn) api.renew();
    setError(undefined);
    setSession(next);
    return next === before;
  }, [api]);
  const ask = useCallback(() => void confirm().catch(() => undefined), [confirm]);

  useEffect(ask, [ask]);
  useEffect(() => {
    const doubt = () => {
      if (known.current.person) ask();
    };
    const look = () => {
      if (!document.hidden) doubt();
    };
    document.addEventListener('visibilitychange', look);
    const deaf = api.onSignedOut(doubt);
    return () => {
      document.removeEventListener('visibilitychange', look);
      deaf();
    };
  }, [api, ask]);
  return { ...session, error, ask, confirm };
}
