import { lazy, Suspense, type RefObject } from 'react';
import type { Viewer } from '../../features/accounts/use-session';
import type { City } from '../../features/catalogue/use-catalogue';
import { useLive } from '../../features/live/live-context';
import { Boundary } from '../../ui/boundary';
import { ActionFailed } from './action-failed';
import type { AlarmSound } from '../../features/live/use-alarm-sound';
import type { AlarmKeys } from '../command-alarm/use-alarm-keys';
import { AlarmArea } from './alarm-area';
import { LinkBanner } from '../../features/live/link-banner';
import { LinkReturned } from '../../features/live/link-returned';
import { useLost } from '../../features/live/use-lost';
import { useAddress } from '../../platform/address';
import { AddressSlips } from './late-views';
import { MoveNotice } from './move-notice';
import type { CommandActions } from './use-command-actions';
import type { CommandView } from './use-command-view';
import type { useReportMoves } from './use-report-moves';

// Of the few who only look at the command center.
const RoleNote = lazy(async () => ({ default: (await import('./role-note')).RoleNote }));

interface CommandOverlayProps {
  city: City;
  view: CommandView;
  actions: CommandActions;
  moves: ReturnType<typeof useReportMoves>;
  sound: AlarmSound;
  /** How alarms are heard is being chosen. */
  settings: boolean;
  onCloseSettings: () => void;
  alarmKeys: RefObject<AlarmKeys | null>;
  viewer: Viewer;
}

/** What lies over the map and pushes nothing: the lost link, alarms, a look, the word after a move. */
export function CommandOverlay(props: CommandOverlayProps) {
  const { city, view, actions, moves, sound, settings, onCloseSettings, alarmKeys, viewer } = props;
  const { stream } = useLive();
  const lost = useLost();
  const { address } = useAddress();
  const asked = Object.keys(address).length > 0;
  const { alarms, failed } = view.list;
  return (
    <div className="command__overlay">
      {lost ? <LinkBanner city={city} alarms={alarms} onReconnect={stream.reconnectNow} /> : null}
      <AlarmArea
        {...{ city, viewer, lost, sound, settings, onCloseSettings }}
        list={view.list}
        locked={actions.locked !== null}
        reading={view.selected !== null}
        keys={alarmKeys}
        onAcknowledge={actions.acknowledgeAlarm}
        onLook={actions.look}
      />
      <LinkReturned />
      {failed && !lost ? <ActionFailed list={view.list} /> : null}
      <Boundary fallback={null}>
        <Suspense fallback={null}>{viewer.role === 'ADMINISTRATOR' ? <RoleNote /> : null}</Suspense>
      </Boundary>
      {asked ? <AddressSlips address={address} city={city} names={view.names} /> : null}
      {moves.notice ? <MoveNotice told={moves.notice} onEnd={moves.endNotice} /> : null}
    </div>
  );
}
