import type { Secrets } from '../platform/index.ts';
import type { ReportRecipient } from '../reports/index.ts';

/** Opens nothing but the end of mails to one person about one report. */
export function unsubscribeToken(secrets: Secrets, { reportId, recipient }: ReportRecipient): string {
  return secrets.seal('unsubscribe', Buffer.from(`${String(reportId)} ${recipient}`)).toString('base64url');
}

export function readUnsubscribeToken(secrets: Secrets, token: string): ReportRecipient | null {
  const plain = secrets.open('unsubscribe', Buffer.from(token, 'base64url'))?.toString() ?? '';
  const [, reportId, recipient] = /^(\d+) (reporter|\d+)$/.exec(plain) ?? [];
  if (reportId === undefined || recipient === undefined) return null;
  return {
    reportId: BigInt(reportId),
    recipient: recipient === 'reporter' ? recipient : `${BigInt(recipient)}`,
  };
}
