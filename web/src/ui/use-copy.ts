import { useEffect, useState } from 'react';
import { copyText } from '../platform/copy-text';

export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies words and says for two seconds that it did; a refusal stays, with the words to be copied by hand. */
export function useCopy() {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (words: string) => setState((await copyText(words)) ? 'copied' : 'refused');
  return { state, copy };
}
