import { createTransport, type Transporter } from 'nodemailer';

import { errorCode } from '../platform/index.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** With its angle brackets; the same for the same news to the same address. */
  readonly messageId: string;
  readonly language: string;
  readonly unsubscribeLink: string;
}

export interface MailServer {
  /** Resolves when the server has taken the mail. @throws MailRefused, or whatever may pass by itself */
  send(mail: Mail): Promise<void>;
  readonly domain: string;
  close(): void;
}

/** The server will not have this mail, today or tomorrow: the address is wrong. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

const TIMEOUT_MILLISECONDS = 20_000;

/** `smtp://user:password@host:587?from=tanggap@example.go.id`; `smtps:` speaks TLS from the first byte. */
export function openMailServer(smtpUrl: string, publicUrl: string): MailServer {
  const url = new URL(smtpUrl);
  const from = senderOf(url, publicUrl);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    secure: url.protocol === 'smtps:',
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: TIMEOUT_MILLISECONDS,
    greetingTimeout: TIMEOUT_MILLISECONDS,
    socketTimeout: TIMEOUT_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    domain: from.split('@')[1] ?? 'tanggap.local',
    send: async (mail) => send(transport, from, mail),
    close: () => {
      transport.close();
    },
  };
}

/** The address that mails come from: `?from=`, else the user when that is an address, else one of the public host. */
function senderOf(url: URL, publicUrl: string): string {
  const user = decodeURIComponent(url.username);
  const host = new URL(publicUrl).hostname;
  return url.searchParams.get('from') ?? (user.includes('@') ? user : `tanggap@${host}`);
}

async function send(transport: Transporter, from: string, mail: Mail): Promise<void> {
  await transport
    .sendMail({
      from: { name: 'Tanggap', address: from },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: mail.messageId,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': mail.language,
        // RFC 8058: one click, and no page in between.
        'List-Unsubscribe': `<${mail.unsubscribeLink}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    })
    .catch((error: unknown) => {
      throw isFinal(error) ? new MailRefused(String(error)) : error;
    });
}

/** A "no" to sender, recipient or content by a code from 500 up. A wrong password is ours to mend, and tried again. */
function isFinal(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  return code >= 500 && ['EENVELOPE', 'EMESSAGE'].includes(errorCode(error));
}
