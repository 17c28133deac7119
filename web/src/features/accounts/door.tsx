import type { ReactNode } from 'react';
import { Loading } from '../../ui/state-views';
import { Unreachable } from '../live/unreachable';
import { SecondFactorMissing } from './second-factor-missing';
import { SignIn } from './sign-in';
import { useSignIn } from './use-sign-in';

/** What is missing of a sign-in. */
export function Door({ title, onSignedIn }: { title?: ReactNode; onSignedIn: () => void }) {
  const { status, error, refresh } = useSignIn();
  if (error && !status) return <Unreachable onRetry={refresh} />;
  if (!status) return <Loading />;
  if (status.state === 'SECOND_FACTOR_MISSING') return <SecondFactorMissing />;
  const entered = () => {
    refresh();
    onSignedIn();
  };
  return <SignIn title={title} provider={status.provider?.name ?? null} onSignedIn={entered} />;
}
