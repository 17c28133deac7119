import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import type { CombinedError } from 'urql';
import { problemOf } from '../../../platform/graphql/problem';
import { Button } from '../../../ui/button';
import { Failed, Loading } from '../../../ui/state-views';

interface ListedProps {
  ready: boolean;
  error: CombinedError | undefined;
  onRetry: () => void;
  children: ReactNode;
}

/** A list while it comes, when it did not come, and when it is there. */
export function Listed({ ready, error, onRetry, children }: ListedProps) {
  if (ready) return children;
  if (!error) return <Loading />;
  return (
    <Failed
      title={<Trans>Daftar tidak dapat dimuat</Trans>}
      helpCode={problemOf(error).helpCode}
      action={
        <Button onClick={onRetry}>
          <Trans>Coba lagi</Trans>
        </Button>
      }
    >
      <Trans>Tidak ada yang berubah. Periksa sambungan, lalu coba lagi.</Trans>
    </Failed>
  );
}
