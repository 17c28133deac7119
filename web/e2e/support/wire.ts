import { expect, type Page, type WebSocketRoute } from '@playwright/test';

type Message = string | Buffer;

/** The wire of a page's live socket in the test's hands. */
export interface Wire {
  /** How many sockets the page has opened. */
  readonly opened: () => number;
  /** Until the server has answered on the newest socket: the stream stands. */
  readonly stands: () => Promise<void>;
  /** Closes the socket, and each new one at once, until it is mended. */
  readonly cut: (code?: number) => Promise<void>;
  /** Nothing that the server says arrives any more, on any socket, until it is mended. */
  readonly hold: () => void;
  /** This one socket loses its changes; pongs arrive. */
  readonly mute: () => void;
  readonly mend: () => void;
  /** The next subscription is refused as the server does after its database was restored. */
  readonly expireCursor: () => void;
}

/** To be taken before the page opens. */
export async function takeWire(page: Page): Promise<Wire> {
  let opened = 0;
  let answered = 0;
  let current: WebSocketRoute | undefined;
  let closing: number | null = null;
  let held = false;
  let muted: WebSocketRoute | undefined;
  let expired = false;

  await page.routeWebSocket(/\/graphql/, async (socket) => {
    opened += 1;
    current = socket;
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { type, id } = read(message);
      if (type === 'subscribe' && expired) {
        expired = false;
        socket.send(refusal(id));
      } else server.send(message);
    });
    server.onMessage((message) => {
      const { type } = read(message);
      if (held || (socket === muted && type === 'next')) return;
      if (type === 'pong') answered = socket === current ? opened : answered;
      socket.send(message);
    });
    if (closing !== null) await socket.close({ code: closing });
  });
  return {
    opened: () => opened,
    async stands() {
      await expect.poll(() => opened > 0 && answered === opened).toBe(true);
    },
    async cut(code = 1001) {
      answered = 0;
      closing = code;
      await current?.close({ code });
    },
    hold() {
      answered = 0;
      held = true;
    },
    mute() {
      muted = current;
    },
    mend() {
      closing = null;
      held = false;
    },
    expireCursor() {
      expired = true;
    },
  };
}

const read = (message: Message) => JSON.parse(message.toString()) as { type: string; id?: string };

const refusal = (id: string | undefined): string =>
  JSON.stringify({
    id,
    type: 'error',
    payload: [{ message: 'Take a new snapshot.', extensions: { code: 'CURSOR_EXPIRED' } }],
  });
