import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

export interface Mailbox {
  readonly url: string;
  /** Mails that the server took, oldest first. */
  readonly mails: readonly ParsedMail[];
  /** Answers the next mails with these codes instead of taking them. */
  refuseNext(...codes: number[]): void;
  /** Takes the next mail, then hangs up before saying so. */
  loseNextAnswer(): void;
  /** How many mails were refused or lost so far. */
  readonly trials: () => number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A real SMTP server on the loopback, which can be away, refuse, or break off. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const codes: number[] = [];
  let losing = false;
  let trials = 0;
  let port = 0;
  let server: SMTPServer | undefined;
  const make = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 100,
      onData(stream, session, answer) {
        void simpleParser(stream).then((mail) => {
          const code = codes.shift();
          if (code !== undefined) {
            trials += 1;
            answer(Object.assign(new Error('Not now'), { responseCode: code }));
            return;
          }
          mails.push(mail);
          if (!losing) {
            answer();
            return;
          }
          losing = false;
          trials += 1;
          const lost = [...(server?.connections ?? [])].find(({ id }) => id === session.id);
          (lost as { _socket?: { destroy(): void } } | undefined)?._socket?.destroy();
        });
      },
    });
  const start = async (): Promise<void> => {
    server = make();
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    ({ port } = server.server.address() as AddressInfo);
  };
  const stop = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      if (server === undefined) resolve();
      else
        server.close(() => {
          resolve();
        });
    });
    server = undefined;
  };
  await start();
  afterAll(stop);
  return {
    url: `smtp://127.0.0.1:${String(port)}?from=tanggap@kota.example`,
    mails,
    refuseNext: (...next) => void codes.push(...next),
    loseNextAnswer: () => {
      losing = true;
    },
    trials: () => trials,
    stop,
    start,
  };
}
