const secret = 'tanggap.supporter';
const given = 'tanggap.supported';

/** The browser's own random secret: it lets the server count a neighbour once without knowing who it is. */
export function supporterId(): string {
  const known = localStorage.getItem(secret);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(secret, made);
  return made;
}

const codes = (): string[] => (localStorage.getItem(given) ?? '').split(',').filter(Boolean);

export const hasSupported = (code: string): boolean => codes().includes(code);

export function rememberSupport(code: string): void {
  localStorage.setItem(given, [...new Set([...codes(), code])].slice(-500).join(','));
}
