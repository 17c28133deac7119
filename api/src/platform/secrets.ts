import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/**
 * Keys derived from TANGGAP_SECRET, one per purpose (HKDF-SHA-256, RFC 5869).
 * Several secrets, newest first, separated by commas: the first writes, all of them read. So a secret is rotated
 * by putting a new one in front.
 */
export interface Secrets {
  /** One HMAC-SHA-256 (32 bytes) per secret, newest first. */
  hmacs(purpose: string, data: string | Buffer): readonly [Buffer, ...Buffer[]];
  /** AES-256-GCM with a random nonce: nonce (12 bytes), tag (16), ciphertext. */
  seal(purpose: string, plain: Buffer): Buffer;
  /** The plain bytes, or null when no secret opens them. */
  open(purpose: string, sealed: Buffer): Buffer | null;
  /** Keys of one purpose, newest first, 256 bits each. */
  keys(purpose: string): Keys;
}

type Keys = readonly [KeyObject, ...KeyObject[]];

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function createSecrets(secret: string): Secrets {
  const [newest, ...older] = secret.split(',').map((part) => part.trim());
  if (newest === undefined || newest.length < 16)
    throw new Error('TANGGAP_SECRET needs 16 characters or more.');
  const cache = new Map<string, Keys>();

  // Node takes ten times as long with the bytes of a key as with a key object made of them.
  const keys = (purpose: string): Keys => {
    const known = cache.get(purpose);
    if (known) return known;
    const made = [deriveKey(newest, purpose), ...older.map((part) => deriveKey(part, purpose))] as const;
    cache.set(purpose, made);
    return made;
  };

  return {
    keys,
    hmacs(purpose, data) {
      const [first, ...rest] = keys(purpose);
      return [hmac(first, data), ...rest.map((key) => hmac(key, data))];
    },
    seal: (purpose, plain) => sealWith(keys(purpose)[0], plain),
    open(purpose, sealed) {
      for (const key of keys(purpose)) {
        const plain = openWith(key, sealed);
        if (plain) return plain;
      }
      return null;
    },
  };
}

function deriveKey(secret: string, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'tanggap', purpose, 32)));
}

function hmac(key: KeyObject, data: string | Buffer): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

function sealWith(key: KeyObject, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function openWith(key: KeyObject, sealed: Buffer): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
