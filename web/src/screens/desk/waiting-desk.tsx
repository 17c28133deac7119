import { Trans } from '@lingui/react/macro';
import { useLink, useLive } from '../../features/live/live-context';
import { Unreachable } from '../../features/live/unreachable';
import { Loading } from '../../ui/state-views';

/** Before the first position in the log is known there is nothing true to show. */
export function WaitingDesk() {
  const { stream } = useLive();
  const link = useLink();
  if (link.phase === 'down') return <Unreachable onRetry={stream.reconnectNow} />;
  return (
    <main aria-busy="true">
      <h1 className="hidden-visually">
        <Trans>Meja kerja</Trans>
      </h1>
      <Loading />
    </main>
  );
}
