import { vi } from 'vitest';
import { openLiveStream, type StreamSource } from './live-stream';

interface Change {
  cursor: string;
  at: number;
}

type Listening = Parameters<StreamSource<Change>['listen']>[1];

/** A window that is seen and tells nothing by itself; returns how to tell it what happens to it. */
export function fakePage() {
  const listeners = new Map<string, () => void>();
  const document = { hidden: false };
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
  return { document, happens: (name: string) => listeners.get(name)?.() };
}

function fakeServer() {
  const asked: string[] = [];
  const listeners: Listening[] = [];
  let position = 0;
  const source: StreamSource<Change> = {
    position: () => Promise.resolve(`p${(position += 1)}`),
    listen: (after, on) => {
      asked.push(after);
      listeners.push(on);
      return () => undefined;
    },
    cursorOf: (change) => change.cursor,
    keyOf: (change) => change.cursor,
    eventAt: (change) => change.at,
    cutSocket: vi.fn(),
  };
  return { source, asked, last: () => listeners.at(-1) };
}

export function beginStream() {
  const server = fakeServer();
  const stream = openLiveStream(server.source);
  const seen: string[] = [];
  stream.onChange(({ cursor }) => seen.push(cursor));
  const end = stream.start();
  return { ...server, server, stream, seen, end };
}
