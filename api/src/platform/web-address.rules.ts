/** Why an address cannot be one that browsers fetch a map from. */
export type AddressProblem = 'NO_ADDRESS' | 'CREDENTIALS' | 'NOT_SECRET';

const LONGEST = 2_000;

/**
 * Null when browsers may be sent to fetch from an address: `https:`, or `http:` inside the own network, where there
 * is often no certificate. A name and password in it would be told to everyone who opens the map.
 */
export function webAddressProblem(text: string): AddressProblem | null {
  if (text.length > LONGEST || !URL.canParse(text)) return 'NO_ADDRESS';
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'NO_ADDRESS';
  if (username !== '' || password !== '') return 'CREDENTIALS';
  return protocol === 'https:' || isPrivateHost(hostname) ? null : 'NOT_SECRET';
}

/** Whether a host as `URL` writes it lies on this machine or in a private network (RFC 1918, 4193, 6761, 6762). */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return /^\[(::1\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/.test(hostname);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) {
    return /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\./.test(hostname);
  }
  return !hostname.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(hostname);
}
