import { Trans } from '@lingui/react/macro';
import { useLinkPhase, useLive } from '../../features/live/live-context';
import { Button } from '../../ui/button';
import { clockTime } from '../../ui/city-time';

interface FeedPulseProps {
  waiting: number;
  timeZone: string;
  /** By the keyboard: the button goes, and its focus must go somewhere. */
  onRelease: (byKeyboard: boolean) => void;
}

/** How many wait to be shown; or, while the connection is lost, since when nothing can have come. */
export function FeedPulse({ waiting, timeZone, onRelease }: FeedPulseProps) {
  const { stream } = useLive();
  const stopped = useLinkPhase() === 'down';
  const heardAt = stream.link().heardAt;
  if (stopped && heardAt !== null) {
    const at = clockTime(heardAt, timeZone);
    return (
      <span className="feed-panel__stopped">
        <Trans>berhenti {at}</Trans>
      </span>
    );
  }
  if (waiting === 0) return null;
  return (
    <Button size="small" onClick={({ detail }) => onRelease(detail === 0)}>
      <Trans>↑ {waiting} baru</Trans>
    </Button>
  );
}
