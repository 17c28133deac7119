import { useMemo, useState, type RefObject } from 'react';
import { Trans } from '@lingui/react/macro';
import type { Viewer } from '../../features/accounts/use-session';
import type { City } from '../../features/catalogue/use-catalogue';
import { foldKey, groupAlarms } from '../../features/live/flood.rules';
import { useLive } from '../../features/live/live-context';
import type { ActionList } from '../../features/live/use-action-list';
import type { AlarmSound } from '../../features/live/use-alarm-sound';
import { useLooks } from '../../features/live/use-looks';
import { useRinging } from '../../features/live/use-ringing';
import type { LiveReportFragment } from '../../gql/graphql';
import { AlarmBanner } from './alarm-banner';
import { AlarmList } from './alarm-list';
import { AlarmVoice } from './alarm-voice';
import { LookBanner } from './look-banner';
import { OwnerLine, useOwnerTold } from './owner-line';
import { SoundDialog } from './sound-dialog';
import { useAlarmKeys, type AlarmKeys } from './use-alarm-keys';
import { useFlood } from './use-flood';

export { alarmWords as words } from './alarm-words';

interface AlarmDeskProps {
  city: City;
  viewer: Viewer;
  list: ActionList;
  /** Nothing comes in: the lost link stands in the banners' place, and says which alarms were open. */
  lost: boolean;
  locked: boolean;
  /** A report is open: the key A is about that one. */
  reading: boolean;
  sound: AlarmSound;
  settings: boolean;
  onCloseSettings: () => void;
  keys: RefObject<AlarmKeys | null>;
  onAcknowledge: (alarm: LiveReportFragment) => void;
  onLook: (report: LiveReportFragment) => void;
}

type OpenList = { kind: 'alarms' | 'looks'; key: string | null };

/** Everything about alarms that lies over the map: what rings, what stands on top, who has it, and their list. */
export function AlarmDesk(props: AlarmDeskProps) {
  const { city, viewer, list, lost, sound, keys, onAcknowledge, onLook } = props;
  const { alarms, moreAlarms } = list;
  const { timeZone } = city;
  const { changed } = useLive();
  const aside = useLooks(city.slug, viewer.email);
  const { looks } = aside;
  const flooded = useFlood(useMemo(() => [...alarms, ...looks], [alarms, looks]));
  const groups = useMemo(() => groupAlarms(alarms, flooded), [alarms, flooded]);
  const lookGroups = useMemo(() => groupAlarms(looks, flooded), [looks, flooded]);
  useRinging({ alarms, flooded, sound, isNew: changed.isNew });
  const told = useOwnerTold(alarms);
  const [open, setOpen] = useState<OpenList | null>(null);
  const [top] = groups;
  const newest = looks[0]?.id;
  const look = lookGroups.find(({ members }) => members.some(({ id }) => id === newest));
  const mayAct = viewer.role !== 'ADMINISTRATOR';
  const supervisor = viewer.role === 'SUPERVISOR';
  const openAlarms = (first: LiveReportFragment) => setOpen({ kind: 'alarms', key: foldKey(first) });
  useAlarmKeys(keys, top?.key ?? null, {
    acknowledge: () => {
      if (top && top.members.length > 1) openAlarms(top.first);
      else if (top) onAcknowledge(top.first);
    },
    look: () => top && onLook(top.first),
  });
  const voice = <AlarmVoice alarms={alarms} supervisor={supervisor} />;
  return (
    <>
      {open === null && !lost ? voice : null}
      {top && !lost ? (
        <AlarmBanner
          top={top}
          others={alarms.length - top.members.length}
          otherGroups={groups.length - 1}
          more={moreAlarms}
          ownsKeyA={!props.reading}
          {...{ flooded, timeZone, sound, mayAct, supervisor, onAcknowledge, onLook }}
          onOpen={(group) => openAlarms(group.first)}
        />
      ) : null}
      {told && !lost ? <OwnerLine told={told} timeZone={timeZone} /> : null}
      {look && !lost ? (
        <LookBanner
          top={look}
          total={looks.length}
          more={aside.more}
          onLook={onLook}
          onOpen={() => setOpen({ kind: 'looks', key: foldKey(look.first) })}
          onPutAside={aside.putAside}
        />
      ) : null}
      {open ? (
        <AlarmList
          title={
            open.kind === 'alarms' ? <Trans>KRITIS belum diakui</Trans> : <Trans>Mendesak belum diakui</Trans>
          }
          waiting={open.kind === 'alarms' ? alarms : looks}
          more={open.kind === 'alarms' ? moreAlarms : aside.more}
          opened={open.key}
          person={viewer.name}
          locked={props.locked}
          onPutAside={open.kind === 'looks' ? aside.putAside : null}
          {...{ timeZone, mayAct, onLook }}
          onClose={() => setOpen(null)}
        >
          {voice}
        </AlarmList>
      ) : null}
      {props.settings ? (
        <SoundDialog sound={sound} timeZone={timeZone} onClose={props.onCloseSettings} />
      ) : null}
    </>
  );
}
