import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useStable } from '../../ui/use-stable';
import type { Move, Seen } from './move';
import { sendUnsent } from './send-unsent';
import { again, countUnsent, pauseMs, type Unsent } from './unsent.rules';
import { unsentStore } from './unsent-store';

export interface Work {
  report: Seen;
  code: string;
  title: string;
  move: Move;
  photos: readonly Blob[];
}

const newKey = (): string => crypto.randomUUID().replaceAll('-', '');

/** The work of this account that waits on this phone, and the driver that sends it whenever it can. */
export function useUnsent(account: string, person: string) {
  const client = useClient();
  const [items, setItems] = useState<readonly Unsent[]>([]);
  const read = useStable(() => {
    void unsentStore.all().then(
      (all) => setItems(all.filter((item) => item.account === account)),
      () => undefined,
    );
  });
  const send = useStable(() => void sendUnsent({ client, account, person, onChange: read }).then(read, read));

  useEffect(() => {
    read();
    send();
    const seen = () => {
      if (document.visibilityState === 'visible') send();
    };
    addEventListener('online', send);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [read, send]);

  const waiting = items.filter(({ state }) => state === 'WAITING');
  const attempts = Math.max(0, ...waiting.map((item) => item.attempts));
  useEffect(() => {
    if (waiting.length === 0) return;
    const timer = setInterval(send, pauseMs(attempts));
    return () => clearInterval(timer);
  }, [waiting.length, attempts, send]);

  const keep = useStable(async ({ report, code, title, move, photos }: Work) => {
    const key = newKey();
    const photoKeys = photos.map((_, index) => `${key}-${index}`);
    for (const [index, photo] of photos.entries()) await unsentStore.keepPhoto(`${key}-${index}`, photo);
    await unsentStore.put({
      ...{ key, account, reportId: report.id, code, title, move, version: report.version, photoKeys },
      ...{ since: Date.now(), attempts: 0, notBefore: 0, state: 'WAITING', refusal: null, settledAt: null },
    });
    read();
    send();
  });
  const repeat = useStable(async (item: Unsent, version: number) => {
    await unsentStore.put(again(item, version, Date.now()));
    read();
    send();
  });
  const drop = useStable(async (item: Unsent) => {
    await unsentStore.drop(item);
    read();
  });
  return useMemo(
    () => ({ items, count: countUnsent(items), keep, repeat, drop, send }),
    [items, keep, repeat, drop, send],
  );
}

export type UnsentWork = ReturnType<typeof useUnsent>;
