import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Provider } from 'urql';
import type { Api } from '../../platform/graphql/client';
import { freezeShownTime } from '../../ui/server-time';
import { collectChangedReports } from './changed-reports';
import { LiveContext, type Live } from './live-context';
import { openReportStream } from './report-stream';

interface LiveProviderProps {
  api: Api;
  city: string;
  /** Shown until a first position in the log is known: a list read before it could miss what came between. */
  waiting: ReactNode;
  children: ReactNode;
}

/** Opens the stream of a whole city (screens filter it themselves, so that changing a filter loses nothing) and starts everything below it anew whenever a new snapshot is due. */
export function LiveProvider({ api, city, waiting, children }: LiveProviderProps) {
  const [live] = useState<Live>(() => {
    const stream = openReportStream(api, { city });
    return { stream, changed: collectChangedReports(stream) };
  });
  useEffect(() => live.stream.start(), [live]);
  useEffect(
    () =>
      live.stream.onLink(() => {
        const { phase, heardAt } = live.stream.link();
        freezeShownTime(phase === 'down' ? heardAt : null);
      }),
    [live],
  );
  const snapshot = useSyncExternalStore(live.stream.onLink, live.stream.snapshot);
  return (
    <LiveContext value={live}>
      {snapshot === 0 ? (
        waiting
      ) : (
        <Provider key={snapshot} value={api.client()}>
          {children}
        </Provider>
      )}
    </LiveContext>
  );
}
