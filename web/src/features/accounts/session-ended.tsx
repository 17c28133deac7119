import { useEffect, useRef } from 'react';
import { SignInForm } from './sign-in';
import { useSignIn } from './use-sign-in';
import './session-ended.css';

/** The session is over: the screen stays readable as it last was, and nothing on it can be used until somebody signs in. */
export function SessionEnded({ onSignedIn }: { onSignedIn: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  const { status } = useSignIn();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="session-ended"
      aria-labelledby="sign-in-title"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <SignInForm again provider={status?.provider?.name ?? null} onSignedIn={onSignedIn} />
    </dialog>
  );
}
