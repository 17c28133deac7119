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
  /** Nothing may come in any more, as when the session ended. */
  paused?: boolean;
  /** Whether the person is still the one for whom the stream began. */
  mayGoOn?: () => Promise<boolean>;
  children: ReactNode;
}

/** Opens the stream of a whole city (screens filter it themselves, so that changing a filter loses nothing) and hands everything below it a client with an empty cache whenever a new snapshot is due: lists read themselves again and keep what they show. */
export function LiveProvider(props: LiveProviderProps) {
  const { api, city, waiting, paused = false, mayGoOn, children } = props;
  const [live] = useState<Live>(() => {
    const stream = openReportStream(api, { city }, { mayGoOn });
    return { stream, changed: collectChangedReports(stream) };
  });
  useEffect(() => (paused ? undefined : live.stream.start()), [live, paused]);
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
      {snapshot === 0 ? waiting : <Provider value={api.client()}>{children}</Provider>}
    </LiveContext>
  );
}
