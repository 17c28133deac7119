import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/desk';

const WorkFacts = graphql(/* GraphQL */ `
  query WorkFacts($code: String!) {
    report(code: $code) {
      id
      visibility
      hasContact
      ...SupportTasks
    }
    viewer {
      role
    }
  }
`);

/** Of a report, by its code, what the work on it needs beside the panel; read again with each new version of it. */
export function useWorkFacts(code: string, version: number) {
  const [{ data }, execute] = useQuery({
    query: WorkFacts,
    variables: { code },
    requestPolicy: 'cache-and-network',
  });
  const read = useRef(version);
  useEffect(() => {
    if (read.current === version) return;
    read.current = version;
    execute({ requestPolicy: 'network-only' });
  }, [version, execute]);
  const role = data?.viewer?.role;
  return {
    report: data?.report ?? null,
    isCommand: role === 'OPERATOR' || role === 'SUPERVISOR',
    mayLoosen: role === 'SUPERVISOR',
  };
}
