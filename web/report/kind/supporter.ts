import { newClientId } from '../entry/entry';
import { recall, remember } from '../entry/small-storage';

/** Shared with the map's screens, so that a browser counts once whichever page it supports from. */
const SECRET = 'tanggap.supporter';
const GIVEN = 'tanggap.supported';
/** Where earlier builds of the form kept it. */
const OLD_SECRET = 'tanggap-supporter';

/** One secret per browser, so that a supporter counts once. */
export function supporterSecret(): string {
  const secret = recall('localStorage', SECRET) ?? recall('localStorage', OLD_SECRET) ?? newClientId();
  remember('localStorage', SECRET, secret);
  remember('localStorage', OLD_SECRET, null);
  return secret;
}

const given = (): readonly string[] => (recall('localStorage', GIVEN) ?? '').split(',').filter(Boolean);

export function hasSupported(code: string): boolean {
  return given().includes(code);
}

export function rememberSupport(code: string): void {
  remember('localStorage', GIVEN, [...new Set([...given(), code])].slice(-500).join(','));
}
