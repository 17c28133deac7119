import { useEffect, useRef } from 'preact/hooks';

interface AskFirstProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks in place before something that cannot be undone; the harmless answer has the focus. */
export function AskFirst({ question, yes, no, onYes, onNo }: AskFirstProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.focus();
  }, []);
  return (
    <div class="ask-first" role="group" aria-label={question}>
      <p>{question}</p>
      <button ref={stay} type="button" class="small" onClick={onNo}>
        {no}
      </button>
      <button type="button" class="small strong" onClick={onYes}>
        {yes}
      </button>
    </div>
  );
}
