import { useEffect, useSyncExternalStore } from 'react';
import { serverNow } from '../../ui/server-time';
import { soundEveryMs } from './alarm.rules';
import { allowSound, onSoundChange, playAlarm, soundAllowed } from './alarm-sound';
import { keep, recall } from '../../platform/kept';

const stored = 'tanggap.sound';
const choiceListeners = new Set<() => void>();

const wanted = (): boolean => recall(stored) !== 'off';

function subscribe(listener: () => void): () => void {
  choiceListeners.add(listener);
  const stop = onSoundChange(listener);
  return () => {
    choiceListeners.delete(listener);
    stop();
  };
}

export type SoundState = 'on' | 'off' | 'blocked';

const soundState = (): SoundState => (!wanted() ? 'off' : soundAllowed() ? 'on' : 'blocked');

export function useSoundState() {
  const state = useSyncExternalStore(subscribe, soundState);
  useEffect(() => {
    if (state !== 'blocked') return;
    const allow = () => void allowSound();
    if (navigator.userActivation.hasBeenActive) allow();
    addEventListener('pointerdown', allow, { once: true });
    addEventListener('keydown', allow, { once: true });
    return () => {
      removeEventListener('pointerdown', allow);
      removeEventListener('keydown', allow);
    };
  }, [state]);
  const choose = (on: boolean) => {
    keep(stored, on ? 'on' : 'off');
    if (on) void allowSound();
    choiceListeners.forEach((tell) => tell());
  };
  return { sound: state, choose };
}

/** Sounds at once and again and again, until nobody waits any more; each further alarm sounds at once too. */
export function useAlarmSound(
  alarms: readonly { id: string; receivedAt: string }[],
  sound: SoundState,
): void {
  const waiting = alarms.map(({ id }) => id).join();
  const since = alarms[0]?.receivedAt;
  useEffect(() => {
    if (waiting === '' || since === undefined || sound !== 'on') return;
    let timer: ReturnType<typeof setTimeout>;
    const ring = () => {
      playAlarm();
      timer = setTimeout(ring, soundEveryMs((serverNow() - Date.parse(since)) / 1000));
    };
    ring();
    return () => clearTimeout(timer);
  }, [waiting, since, sound]);
}
