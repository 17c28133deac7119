/**
 * Control characters other than line feed and tab, and those that turn the direction of what follows. PostgreSQL
 * refuses NUL, screens show the rest as nonsense or, turned, as other words than were sent.
 */
// eslint-disable-next-line no-control-regex -- the point of the expression
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** People's words as they are kept: well-formed, composed, without what no screen should meet; null when nothing is left. */
export function clean(text: string | null | undefined): string | null {
  const cleaned = (text ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .trim();
  return cleaned === '' ? null : cleaned;
}
