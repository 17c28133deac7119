import { useState } from 'react';

/** The newest answer under a name; a later failure, or a client that knows nothing yet, takes it away no more. */
export function useKept<Answer>(answer: Answer | undefined, name = ''): Answer | undefined {
  const [kept, setKept] = useState({ name, answer });
  if (answer !== undefined && (kept.answer !== answer || kept.name !== name)) setKept({ name, answer });
  return answer ?? (kept.name === name ? kept.answer : undefined);
}
