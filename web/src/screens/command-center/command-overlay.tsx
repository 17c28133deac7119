import { useState } from 'react';
import type { City } from '../../features/catalogue/use-catalogue';
import { useLive } from '../../features/live/live-context';
import { ActionFailed } from './action-failed';
import { AlarmBanner, LookBanner } from './alarm-banner';
import { LinkBanner } from '../../features/live/link-banner';
import { LinkReturned } from '../../features/live/link-returned';
import { useLost } from '../../features/live/use-lost';
import { MoveNotice } from './move-notice';
import { RoleNote } from './role-note';
import type { CommandActions } from './use-command-actions';
import type { CommandView } from './use-command-view';
import type { useReportMoves } from './use-report-moves';

interface CommandOverlayProps {
  city: City;
  view: CommandView;
  actions: CommandActions;
  moves: ReturnType<typeof useReportMoves>;
  soundBlocked: boolean;
  onAllowSound: () => void;
  administrator: boolean;
}

/** What lies over the map and pushes nothing: the lost link, alarms, a look, the word after a move. */
export function CommandOverlay(props: CommandOverlayProps) {
  const { city, view, actions, moves, soundBlocked, onAllowSound, administrator } = props;
  const { stream } = useLive();
  const lost = useLost();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const look = view.list.looks.find(({ id }) => !dismissed.has(id));
  const dismiss = (id: string) => setDismissed((before) => new Set(before).add(id));
  const { alarms, failed } = view.list;
  return (
    <div className="command__overlay">
      {lost ? (
        <LinkBanner city={city} alarms={alarms} onReconnect={stream.reconnectNow} />
      ) : alarms.length > 0 ? (
        <AlarmBanner
          alarms={alarms}
          more={view.list.moreAlarms}
          timeZone={city.timeZone}
          soundBlocked={soundBlocked}
          mayAct={!administrator}
          onAcknowledge={actions.acknowledgeAlarm}
          onLook={actions.look}
          onAllowSound={onAllowSound}
        />
      ) : null}
      <LinkReturned />
      {failed && !lost ? <ActionFailed list={view.list} /> : null}
      {look && !lost ? (
        <LookBanner
          report={look}
          onLook={(report) => {
            dismiss(report.id);
            actions.look(report);
          }}
          onDismiss={({ id }) => dismiss(id)}
        />
      ) : null}
      {administrator ? <RoleNote /> : null}
      {moves.notice ? <MoveNotice told={moves.notice} onEnd={moves.endNotice} /> : null}
    </div>
  );
}
