import { randomUUID } from 'node:crypto';
import type { Secrets } from '../platform/index.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const OPAQUE = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** The name of a photo outside: its 16 random bytes, which are the right to attach it. */
export function photoIdOf(uuid: string): string {
  if (!UUID.test(uuid)) throw new RangeError('Not a uuid in lower case');
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}

/** The row's uuid, or null when the text is no photo id. */
export function uuidOfPhoto(photoId: string): string | null {
  return OPAQUE.test(photoId) ? uuidFrom(Buffer.from(photoId, 'base64url')) : null;
}

export function newPhotoUuid(): string {
  return randomUUID();
}

/**
 * The uuids that an upload would have had under each secret, newest first (version 8 of RFC 9562). They
 * cover the bytes too: a guessed key without the photo finds nothing, and a key used twice mixes nothing up.
 */
export function repeatableUuids(
  secrets: Secrets,
  key: string,
  photo: Buffer,
): readonly [string, ...string[]] {
  const message = Buffer.concat([Buffer.from(`${key}\n`), photo]);
  const [newest, ...older] = secrets.hmacs('photo-id', message);
  return [versionEight(newest), ...older.map(versionEight)];
}

function versionEight(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuidFrom(bytes);
}

function uuidFrom(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
