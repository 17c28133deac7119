import { useEffect, type RefObject } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { Viewer } from '../../features/accounts/use-session';
import { useLinkPhase, useLive } from '../../features/live/live-context';
import type { CityMapHandle } from '../../map';
import { free, type ActionBoard, type Hold, type Offers } from './action-board';
import type { CommandActions } from './use-command-actions';
import type { CommandView } from './use-command-view';
import type { useRowSteps } from './use-row-steps';

interface OffersInput {
  board: ActionBoard;
  view: CommandView;
  viewer: Viewer;
  actions: CommandActions;
  steps: ReturnType<typeof useRowSteps>;
  map: RefObject<CityMapHandle | null>;
  onSearch: () => void;
  onHelp: () => void;
}

const soon: Hold = { missing: null, soon: true };

/** Why nothing can be changed now; null when it can. */
export function useLocked(viewer: Viewer): string | null {
  const { t } = useLingui();
  const down = useLinkPhase() !== 'live';
  if (viewer.role === 'ADMINISTRATOR') return t`Akun administrator tidak bertindak pada laporan.`;
  return down ? t`Tindakan dikunci sampai tersambung lagi.` : null;
}

/** Why the open report offers nothing; `soon` while it is still on its way. */
function useReportHold(view: CommandView, viewer: Viewer): Hold {
  const { t } = useLingui();
  const { selected, detail } = view;
  const missing = (words: string): Hold => ({ missing: words, soon: false });
  if (selected === null) return missing(t`Buka laporan dulu.`);
  if (detail.report === null || detail.error) return missing(t`Laporan ini belum terbuka.`);
  const works = viewer.role === 'OPERATOR' || viewer.role === 'SUPERVISOR';
  if (detail.report && !(works && detail.report.handled)) {
    return missing(t`Akun Anda tidak menangani laporan ini.`);
  }
  return soon;
}

const focusFilter = () => document.querySelector<HTMLElement>('.filter-bar button')?.focus();

/** What the screen itself can do, with or without a report open. */
export function useCommandOffers(input: OffersInput): void {
  const { board, view, viewer, actions, steps, map } = input;
  const { t } = useLingui();
  const { stream } = useLive();
  const report = useReportHold(view, viewer);
  const { can, locked, busy } = actions;
  const opening = view.selected !== null && view.detail.report === undefined && !view.detail.error;
  const nothingOpen = view.selected === null ? t`Buka laporan dulu.` : null;
  const answered = can.acknowledge ? null : (nothingOpen ?? t`Laporan ini tidak menunggu diakui.`);
  const settled = can.correct ? null : (nothingOpen ?? t`Laporan ini tidak di batas kelurahan.`);
  const offers: Offers = {
    next: { run: () => steps.step(1) },
    previous: { run: () => steps.step(-1) },
    close: { run: steps.close },
    filter: { run: focusFilter },
    acknowledge: { run: actions.acknowledgeByKey, missing: opening ? null : answered, soon: opening },
    correct: { run: actions.correct, missing: opening ? null : settled, soon: opening },
    toMap: { run: actions.toMap, missing: nothingOpen, soon: opening },
    look: { run: actions.lookByKey, missing: can.look ? null : t`Tidak ada alarm.` },
    inView: { run: () => map.current?.focusList() },
    search: { run: input.onSearch },
    reconnect: { run: stream.reconnectNow },
    help: { run: input.onHelp },
  };
  useEffect(() => board.put(offers));
  useEffect(() =>
    board.setSituation({
      acts: locked === null ? { ...free, soon: busy } : { missing: locked, soon: false },
      report,
    }),
  );
  const { selected } = view;
  useEffect(() => board.forget(), [board, selected]);
}
