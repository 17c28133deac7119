import { isLost } from '../../platform/live/link.rules';
import { useTicking } from '../../ui/ticker';
import { useLive } from './live-context';

/** Whether it must be said that the connection is lost. */
export function useLost(): boolean {
  const { stream } = useLive();
  return useTicking((now) => isLost(stream.link(), now));
}
