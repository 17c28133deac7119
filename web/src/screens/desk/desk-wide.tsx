import { useCallback, useRef, useState } from 'react';
import { UserMenu } from '../../features/accounts/user-menu';
import { isLegal } from '../../features/casework/desk-steps.rules';
import type { Step } from '../../features/casework/move';
import { subjectOf } from '../../features/casework/step-subject';
import { useLinkPhase, useLive } from '../../features/live/live-context';
import { LinkBanner } from '../../features/live/link-banner';
import { LinkReturned } from '../../features/live/link-returned';
import { useLost } from '../../features/live/use-lost';
import { writeDesk } from '../../features/casework/desk-view.rules';
import { showCode } from '../../ui/report-code';
import { writeAddress } from '../../platform/address';
import { useStable } from '../../ui/use-stable';
import { BulkBar } from './bulk-bar';
import { CaseArea } from './case-area';
import { DeskFoot } from './desk-foot';
import { DeskHelp } from './desk-help';
import { DeskSearch } from './desk-search';
import { DeskTop } from './desk-top';
import { OpenStep } from './open-step';
import { printSheet } from './print';
import { QueueNav } from './queue-nav';
import { QueuePanel } from './queue-panel';
import { StepNotice } from './step-notice';
import { SupervisorArea } from './supervisor-area';
import { usePicked } from './use-picked';
import { useDeskKeys } from './use-desk-keys';
import { useHeldQueue } from './use-held-queue';
import { useSteps } from './use-steps';
import type { DeskState } from './use-desk';

/** Queue, case and navigation side by side; everything can be done with one hand on the keyboard. */
export function DeskWide({ desk }: { desk: DeskState }) {
  const { stream } = useLive();
  const down = useLinkPhase() === 'down';
  const lost = useLost();
  const query = writeAddress(writeDesk(desk.filter)).replace('?', '');
  const opened = [...desk.queue.known.values()].find(({ code }) => showCode(code) === desk.selected);
  const held = useHeldQueue(desk.queue, desk.timeZone, query, opened?.id ?? null);
  const picked = usePicked(held.rows);
  const steps = useSteps(desk);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const closeHelp = useCallback(() => setHelp(false), []);
  const printList = useStable(() => printSheet('list'));
  const printCase = useStable(() => printSheet('case'));

  const mayPicked = (step: Step): boolean =>
    picked.ids.some((id) => {
      const report = desk.queue.known.get(id);
      return report !== undefined && isLegal(step, subjectOf(report, null, desk.viewer, desk.office));
    });
  useDeskKeys({
    desk,
    held,
    picked,
    steps,
    list,
    search,
    onFilter: () => setFiltering(!filtering),
    onHelp: () => setHelp(true),
  });

  return (
    <div className="desk" data-link={down ? 'down' : 'up'}>
      <DeskTop
        desk={desk}
        search={<DeskSearch desk={desk} ref={search} />}
        menu={<UserMenu viewer={desk.viewer} onHelp={() => setHelp(true)} />}
      />
      <div className="desk__lost">
        {lost ? <LinkBanner city={desk.city} alarms={[]} onReconnect={stream.reconnectNow} /> : null}
        <LinkReturned />
        <SupervisorArea desk={desk} />
      </div>
      <div className="desk__columns">
        <QueueNav desk={desk} query={query} />
        <main className="desk__middle">
          <QueuePanel
            key={query}
            desk={desk}
            held={held}
            picked={picked.set}
            onPick={picked.toggle}
            filtering={filtering}
            onFiltering={setFiltering}
            onPrint={printList}
            listRef={list}
          />
          {picked.ids.length > 0 ? <BulkBar desk={desk} picked={picked} may={mayPicked} /> : null}
          {steps.told ? <StepNotice told={steps.told} onEnd={steps.endTold} onRepeat={steps.repeat} /> : null}
        </main>
        <aside className="desk__case">
          <CaseArea desk={desk} locked={down || steps.busy} onStep={steps.begin} onPrint={printCase} />
        </aside>
      </div>
      <DeskFoot timeZone={desk.timeZone} />
      {steps.open && desk.detail.live ? <OpenStep desk={desk} steps={steps} step={steps.open} /> : null}
      {help ? <DeskHelp onClose={closeHelp} /> : null}
    </div>
  );
}
