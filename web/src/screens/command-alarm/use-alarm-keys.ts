import { useEffect, useRef, type RefObject } from 'react';
import { obeysKey } from '../../features/live/alarm.rules';
import { useStable } from '../../ui/use-stable';

/** What the keys of the command center do while an alarm stands on top. */
export interface AlarmKeys {
  acknowledge: () => void;
  look: () => void;
}

/** Lends the keys to the alarm on top; `shown` names what a finger was meant for. */
export function useAlarmKeys(keys: RefObject<AlarmKeys | null>, shown: string | null, does: AlarmKeys): void {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = Date.now();
  }, [shown]);
  const acknowledge = useStable(() => {
    if (obeysKey(shownAt.current, Date.now())) does.acknowledge();
  });
  const look = useStable(does.look);
  useEffect(() => {
    if (shown === null) return;
    keys.current = { acknowledge, look };
    return () => {
      keys.current = null;
    };
  }, [keys, shown, acknowledge, look]);
}
