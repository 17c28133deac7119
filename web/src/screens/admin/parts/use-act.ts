import { useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { problemOf } from '../../../platform/graphql/problem';

/** Why nothing was changed: the server's own words, or null when it did not answer. */
export interface ActProblem {
  message: string | null;
  field: string | null;
  helpCode: string | undefined;
}

interface Refused {
  __typename: 'Refusal';
  message: string;
  field: string | null;
}

function refusalIn(data: object | undefined): Refused | null {
  const [result] = Object.values(data ?? {}) as ({ __typename?: string } | null)[];
  return result?.__typename === 'Refusal' ? (result as Refused) : null;
}

/**
 * One mutation behind a form or a button. `act` answers its data, or null when it was refused; then `problem` says
 * why, and the form keeps what was typed.
 */
export function useAct<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const [{ fetching }, run] = useMutation(document);
  const [problem, setProblem] = useState<ActProblem | null>(null);
  const act = async (variables: Variables): Promise<Data | null> => {
    setProblem(null);
    const { data, error } = await run(variables);
    const refusal = refusalIn(data);
    if (refusal) setProblem({ message: refusal.message, field: refusal.field, helpCode: undefined });
    else if (error) setProblem({ message: null, field: null, helpCode: problemOf(error).helpCode });
    return data && !refusal && !error ? data : null;
  };
  return { act, busy: fetching, problem, forget: () => setProblem(null) };
}
