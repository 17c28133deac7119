import { keep, recall } from '../../platform/kept';
import { randomSecret } from '../../platform/random-secret';

const secret = 'tanggap.supporter';
const given = 'tanggap.supported';

/** The browser's own random secret: it lets the server count a neighbour once without knowing who it is. */
export function supporterId(): string {
  const known = recall(secret);
  if (known) return known;
  const made = randomSecret();
  keep(secret, made);
  return made;
}

const codes = (): string[] => (recall(given) ?? '').split(',').filter(Boolean);

export const hasSupported = (code: string): boolean => codes().includes(code);

export function rememberSupport(code: string): void {
  keep(given, [...new Set([...codes(), code])].slice(-500).join(','));
}
