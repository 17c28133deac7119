import { useEffect, useSyncExternalStore } from 'react';
import { keep, recall } from '../../platform/kept';
import { serverNow } from '../../ui/server-time';
import { useTicking } from '../../ui/ticker';
import { mutedUntilOf, muteMs, volumeOf } from './mute.rules';
import { allowSound, onSoundChange, soundAllowed } from './sound-allowed';

const storedMute = 'tanggap.sound.muted-until';
const storedVolume = 'tanggap.sound.volume';
const choiceListeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  choiceListeners.add(listener);
  const stop = onSoundChange(listener);
  return () => {
    choiceListeners.delete(listener);
    stop();
  };
}

function choose(name: string, value: string): void {
  keep(name, value);
  void allowSound();
  choiceListeners.forEach((tell) => tell());
}

export type SoundState = 'on' | 'muted' | 'blocked';

const mutedUntil = (): number | null => mutedUntilOf(recall(storedMute), serverNow());

const soundState = (): SoundState => (mutedUntil() === null ? (soundAllowed() ? 'on' : 'blocked') : 'muted');

const volume = (): number => volumeOf(recall(storedVolume));

export interface AlarmSound {
  sound: SoundState;
  /** Milliseconds since the epoch, while it is mute. */
  mutedUntil: number | null;
  /** 0.2 to 1. */
  volume: number;
  mute: () => void;
  /** Sounds again, and asks the browser for it; to be called from a gesture. */
  unmute: () => void;
  setVolume: (volume: number) => void;
}

const mute = () => choose(storedMute, String(Math.round(serverNow() + muteMs)));
const unmute = () => choose(storedMute, '');
const setVolume = (next: number) => choose(storedVolume, String(next));

/** Whether alarms are heard on this screen. A mute ends by itself, also in a tab that nobody looks at. */
export function useSoundState(): AlarmSound {
  useSyncExternalStore(subscribe, soundState);
  const loudness = useSyncExternalStore(subscribe, volume);
  const sound = useTicking(soundState);
  useEffect(() => {
    if (sound !== 'blocked') return;
    const allow = () => void allowSound();
    if (navigator.userActivation.hasBeenActive) allow();
    addEventListener('pointerdown', allow, { once: true });
    addEventListener('keydown', allow, { once: true });
    return () => {
      removeEventListener('pointerdown', allow);
      removeEventListener('keydown', allow);
    };
  }, [sound]);
  return { sound, mutedUntil: mutedUntil(), volume: loudness, mute, unmute, setVolume };
}
