import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

import type { Secrets } from './secrets.ts';

/** Global ids that tell nothing: not how many rows there are, nor which came first. */
export interface OpaqueIds {
  encode(type: string, id: bigint | number): string;
  /** As `encode`, many in one go: for fifty rows a tenth of the time. */
  encodeAll(type: string, ids: readonly (bigint | number)[]): string[];
  /** What the id names, or null when this server never made it. */
  decode(id: string): { readonly type: string; readonly id: bigint } | null;
}

const BLOCK = 16;
/** 16 bytes in base64url; the last character carries two bits, so that an id has one spelling. */
const ID = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/**
 * One AES-256 block per id: 4 bytes of the type's hash, 4 bytes of zeros as a check, 8 bytes of the row's number.
 * Deterministic, so that a client's cache recognises a row; a guessed id decodes with a chance of 2^-64.
 */
export function createOpaqueIds(secrets: Secrets, types: readonly string[]): OpaqueIds {
  const tags = new Map(types.map((type) => [type, tagOf(type)]));
  const typeByTag = new Map([...tags].map(([type, tag]) => [tag, type]));
  const keys = secrets.keys('opaque-id');
  // Blocks of ECB do not depend on each other, so one cipher serves for ever: setting a key up costs more than a block.
  const cipher = createCipheriv('aes-256-ecb', keys[0], null).setAutoPadding(false);
  const deciphers = keys.map((key) => createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false));

  const encodeAll = (type: string, ids: readonly (bigint | number)[]): string[] => {
    const tag = tags.get(type);
    if (tag === undefined) throw new Error(`No opaque ids for type ${type}`);
    const blocks = Buffer.alloc(BLOCK * ids.length);
    for (const [index, id] of ids.entries()) {
      blocks.writeUInt32BE(tag, BLOCK * index);
      blocks.writeBigUInt64BE(BigInt(id), BLOCK * index + 8);
    }
    const sealed = cipher.update(blocks);
    return ids.map((_, index) => sealed.toString('base64url', BLOCK * index, BLOCK * (index + 1)));
  };

  return {
    encodeAll,
    encode: (type, id) => encodeAll(type, [id])[0] ?? '',
    decode(text) {
      if (!ID.test(text)) return null;
      const sealed = Buffer.from(text, 'base64url');
      for (const decipher of deciphers) {
        const block = decipher.update(sealed);
        const type = typeByTag.get(block.readUInt32BE(0));
        if (type !== undefined && block.readUInt32BE(4) === 0) return { type, id: block.readBigUInt64BE(8) };
      }
      return null;
    },
  };
}

function tagOf(type: string): number {
  return createHash('sha256').update(type).digest().readUInt32BE(0);
}
