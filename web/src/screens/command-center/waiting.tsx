import { Trans } from '@lingui/react/macro';
import { useLink, useLive } from '../../features/live/live-context';
import { Loading } from '../../ui/state-views';
import { Unreachable } from '../../features/live/unreachable';

/** Before the first position in the log is known there is nothing true to show. */
export function Waiting() {
  const { stream } = useLive();
  const link = useLink();
  if (link.phase === 'down') return <Unreachable onRetry={stream.reconnectNow} />;
  return (
    <main aria-busy="true">
      <h1 className="hidden-visually">
        <Trans>Pusat komando</Trans>
      </h1>
      <Loading />
    </main>
  );
}
