import { useEffect, useRef } from 'react';
import { serverNow } from '../../ui/server-time';
import type { AlarmSubject } from './alarm.rules';
import { playPattern } from './alarm-sound';
import { arrivalAt, ringsUntil } from './ringing.rules';
import type { AlarmSound } from './use-alarm-sound';

type Ringing = Pick<AlarmSubject, 'id' | 'receivedAt'>;

/** A hidden tab's timers are slowed to one a minute: its rings are handed to the sound's own clock ahead of time. */
const aheadMs = 90_000;
const hiddenPassMs = 20_000;
/** No pattern sounds for longer. */
const longestMs = 1_500;

interface Planned {
  at: number;
  stop: () => void;
}

/** Rings for the one that waits longest, again and again; returns how to ring at once, and how to end. */
function ringFor(oldestAt: () => number, volume: number) {
  let next = serverNow();
  let timer: ReturnType<typeof setTimeout>;
  let planned: Planned[] = [];
  const pass = () => {
    clearTimeout(timer);
    const now = serverNow();
    // After a sleep nothing is made up for: it rings now.
    next = Math.max(next, now);
    const due = ringsUntil(oldestAt(), next, document.hidden ? now + aheadMs : now);
    const more = due.rings.map(({ at, stage }) => ({ at, stop: playPattern(stage, volume, at - now) }));
    planned = [...planned.filter(({ at }) => at > now - longestMs), ...more];
    next = due.next;
    timer = setTimeout(pass, document.hidden ? hiddenPassMs : next - now);
  };
  /** Takes back what is still to come, and goes on from there or from now. */
  const takeBack = () => {
    const coming = planned.filter(({ at }) => at > serverNow());
    coming.forEach(({ stop }) => stop());
    planned = [];
    next = Math.min(next, ...coming.map(({ at }) => at));
  };
  const onVisibility = () => {
    takeBack();
    pass();
  };
  document.addEventListener('visibilitychange', onVisibility);
  pass();
  return {
    again: () => {
      planned.forEach(({ stop }) => stop());
      planned = [];
      next = serverNow();
      pass();
    },
    end: () => {
      clearTimeout(timer);
      planned.forEach(({ stop }) => stop());
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}

interface RingingInput {
  /** Oldest first. */
  alarms: readonly Ringing[];
  flooded: boolean;
  sound: AlarmSound;
  /** This screen witnessed how it came. */
  isNew: (id: string) => boolean;
}

/**
 * One insistence for all that wait, by the one that waits longest. One more alarm rings at once; in a flood it has a
 * short tone of its own, and the insistence goes its way.
 */
export function useRinging({ alarms, flooded, sound, isNew }: RingingInput): void {
  const { volume } = sound;
  const oldest = useRef(0);
  const ringing = useRef<ReturnType<typeof ringFor> | null>(null);
  const heard = useRef<ReadonlySet<string>>(new Set());
  const lastArrival = useRef(-Infinity);
  const rings = sound.sound === 'on' && alarms.length > 0;
  const since = alarms[0]?.receivedAt ?? '';
  useEffect(() => {
    oldest.current = Date.parse(since);
  }, [since]);
  useEffect(() => {
    if (!rings) return;
    const started = ringFor(() => oldest.current, volume);
    ringing.current = started;
    return () => {
      started.end();
      ringing.current = null;
    };
  }, [rings, volume]);
  useEffect(() => {
    const first = heard.current.size === 0;
    const arrived = alarms.filter(({ id }) => !heard.current.has(id) && isNew(id));
    heard.current = new Set(alarms.map(({ id }) => id));
    if (arrived.length === 0 || first || !rings) return;
    if (!flooded) ringing.current?.again();
    else arrived.forEach(() => arrive(lastArrival, volume));
  }, [alarms, flooded, rings, volume, isNew]);
}

function arrive(last: { current: number }, volume: number): void {
  const now = serverNow();
  const at = arrivalAt(last.current, now);
  if (at === null) return;
  last.current = at;
  playPattern('arrival', volume, at - now);
}
