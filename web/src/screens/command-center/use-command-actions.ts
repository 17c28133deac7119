import { useMemo, type RefObject } from 'react';
import { useLinkPhase, useLive } from '../../features/live/live-context';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import type { CityMapHandle } from '../../map';
import { useLanguage, type Language } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { isOpen } from '../../ui/status-glyph.rules';
import { useStable } from '../../ui/use-stable';
import type { AlarmKeys } from '../command-alarm/use-alarm-keys';
import type { CommandMoves } from './use-command-keys';
import type { CommandView } from './use-command-view';
import type { Subject, useReportMoves } from './use-report-moves';

const streetZoom = 15;

const subjectOf = (report: LiveReportFragment, version: number, language: Language): Subject => ({
  id: report.id,
  version: Math.max(report.version, version),
  title: categoryName(report.category, language),
});

interface ActionInput {
  view: CommandView;
  moves: ReturnType<typeof useReportMoves>;
  mayAct: boolean;
  map: RefObject<CityMapHandle | null>;
  search: RefObject<HTMLInputElement | null>;
  /** Whoever stands on top of the alarms; null while none does. */
  alarmKeys: RefObject<AlarmKeys | null>;
  onHelp: () => void;
}

/** What keys, banners and buttons do: the same moves, whoever asks. Everything is locked while the link is down. */
export function useCommandActions({ view, moves, mayAct, map, search, alarmKeys, onHelp }: ActionInput) {
  const { stream } = useLive();
  const { language } = useLanguage();
  const free = useLinkPhase() === 'live' && mayAct && !moves.busy;
  const { report, live, version } = view.detail;
  const acknowledgeAlarm = useStable((alarm: LiveReportFragment) => {
    if (free) moves.acknowledge(subjectOf(alarm, 0, language), true);
  });
  const acknowledgeOpen = useStable(() => {
    const waits = live && report?.handled && isOpen(live.publicStatus) && live.acknowledgedAt === null;
    if (free && live && waits) {
      moves.acknowledge(subjectOf(live, version, language), live.urgency === 'CRITICAL');
    }
  });
  const look = useStable((seen: LiveReportFragment) => {
    view.select(showCode(seen.code));
    if (seen.place) map.current?.zoomTo(seen.place.longitude, seen.place.latitude, streetZoom);
  });
  const correct = useStable(() => {
    if (free && live && report?.handled && report.borderWith && isOpen(live.publicStatus)) {
      moves.correct(subjectOf(live, version, language), report.borderWith, live.subdistrict);
    }
  });
  const takeDown = useStable((reason: string) => {
    if (free && live) moves.takeDown(subjectOf(live, version, language), reason);
  });
  const acknowledgeByKey = useStable(() => {
    if (view.list.alarms.length === 0) acknowledgeOpen();
    else alarmKeys.current?.acknowledge();
  });
  const lookByKey = useStable(() => alarmKeys.current?.look());
  const toMap = useStable(() => map.current?.flyToSelection());
  const close = useStable(() => view.select(null));

  const byKey = useMemo<CommandMoves>(
    () => ({
      acknowledge: acknowledgeByKey,
      correct,
      toMap,
      look: lookByKey,
      close,
      search: () => search.current?.focus(),
      help: onHelp,
      reconnect: stream.reconnectNow,
    }),
    [acknowledgeByKey, correct, toMap, lookByKey, close, search, onHelp, stream],
  );
  return { byKey, acknowledgeAlarm, acknowledgeOpen, correct, look, takeDown, locked: !free };
}

export type CommandActions = ReturnType<typeof useCommandActions>;
