import { isIP } from 'node:net';

/**
 * What limits per address count by: an IPv4 address, also one written as IPv6 (`::ffff:192.0.2.1`), or the /64 of
 * an IPv6 address, since one household or one hired machine has all 2^64 addresses of its own (RFC 6177).
 */
export function clientNetwork(address: string): string {
  const bare = address.replace(/%.*$/, ''); // without the zone of a link-local address
  if (isIP(bare) !== 6) return bare;
  const groups = groupsOf(bare);
  const [g = 0, h = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [g >> 8, g & 0xff, h >> 8, h & 0xff].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address; the URL parser knows every way to write one. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const [front, back] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const given = [...(front ?? []), ...(back ?? [])];
  const zeros = Array<string>(8 - given.length).fill('0');
  return [...(front ?? []), ...zeros, ...(back ?? [])].map((group) => Number.parseInt(group, 16));
}
