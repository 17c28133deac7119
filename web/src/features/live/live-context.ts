import { createContext, use, useSyncExternalStore } from 'react';
import type { Link } from '../../platform/live/link.rules';
import type { ChangedReports } from './changed-reports';
import type { ReportStream } from './report-stream';

export interface Live {
  stream: ReportStream;
  changed: ChangedReports;
}

export const LiveContext = createContext<Live | null>(null);

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('LiveProvider is missing');
  return live;
}

export function useLink(): Link {
  const { stream } = useLive();
  return useSyncExternalStore(stream.onLink, stream.link);
}

/** Only "can I trust this and may I act": renders again when that changes, not with each sign of life. */
export function useLinkPhase(): Link['phase'] {
  const { stream } = useLive();
  return useSyncExternalStore(stream.onLink, () => stream.link().phase);
}
