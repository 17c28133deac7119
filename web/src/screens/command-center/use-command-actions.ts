import type { RefObject } from 'react';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import type { CityMapHandle } from '../../map';
import { useLanguage, type Language } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { isOpen } from '../../ui/status-glyph.rules';
import { useStable } from '../../ui/use-stable';
import type { AlarmKeys } from '../command-alarm/use-alarm-keys';
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
  /** Why nothing can be changed now. */
  locked: string | null;
  map: RefObject<CityMapHandle | null>;
  /** Whoever stands on top of the alarms; null while none does. */
  alarmKeys: RefObject<AlarmKeys | null>;
}

/** What keys, banners and buttons do: the same moves, whoever asks. Everything is locked while the link is down. */
export function useCommandActions({ view, moves, locked, map, alarmKeys }: ActionInput) {
  const { language } = useLanguage();
  const free = locked === null && !moves.busy;
  const { report, live, version } = view.detail;
  const alarming = view.list.alarms.length > 0;
  const waits = live && report?.handled && isOpen(live.publicStatus) && live.acknowledgedAt === null;
  const onBorder = live && report?.handled && isOpen(live.publicStatus) ? report.borderWith : null;
  const acknowledgeAlarm = useStable((alarm: LiveReportFragment) => {
    if (free) moves.acknowledge(subjectOf(alarm, 0, language), true);
  });
  const acknowledgeOpen = useStable(() => {
    if (free && live && waits) {
      moves.acknowledge(subjectOf(live, version, language), live.urgency === 'CRITICAL');
    }
  });
  const look = useStable((seen: LiveReportFragment) => {
    view.select(showCode(seen.code));
    if (seen.place) map.current?.zoomTo(seen.place.longitude, seen.place.latitude, streetZoom);
  });
  const correct = useStable(() => {
    if (free && live && onBorder) {
      moves.correct(subjectOf(live, version, language), onBorder, live.subdistrict);
    }
  });
  const takeDown = useStable((reason: string) => {
    if (free && live) moves.takeDown(subjectOf(live, version, language), reason);
  });
  // With a report open the key is about that report: an alarm that comes on top meanwhile must not take it.
  const reading = view.selected !== null;
  const acknowledgeByKey = useStable(() => {
    if (reading) acknowledgeOpen();
    else alarmKeys.current?.acknowledge();
  });
  const lookByKey = useStable(() => alarmKeys.current?.look());
  const toMap = useStable(() => map.current?.flyToSelection());
  return {
    ...{ acknowledgeAlarm, acknowledgeOpen, acknowledgeByKey, correct, look, lookByKey, takeDown, toMap },
    can: { acknowledge: reading ? Boolean(waits) : alarming, correct: onBorder !== null, look: alarming },
    locked,
    busy: moves.busy,
  };
}

export type CommandActions = ReturnType<typeof useCommandActions>;
