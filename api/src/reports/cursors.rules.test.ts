import { describe, expect, it } from 'vitest';

import { createOpaqueIds, createSecrets } from '../platform/index.ts';
import { instant, microseconds, openListCursor, sealListCursor } from './list-cursor.ts';
import { comparePositions, openLogCursor, sealLogCursor } from './read-log.ts';
import { isTrackingToken, trackingHash, trackingTokens } from './tracking-token.ts';

const secrets = createSecrets('the newest secret of this installation');
const others = createSecrets('a secret of another installation');
const rotated = createSecrets(
  'a brand new secret of this installation,the newest secret of this installation',
);

function codeOf(act: () => unknown): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code;
  }
}

/** Each byte of a sealed text, changed by one bit. */
function tampered(cursor: string): string[] {
  const bytes = Buffer.from(cursor, 'base64url');
  return [...bytes.keys()].map((index) => {
    const copy = Buffer.from(bytes);
    copy[index] = (copy[index] ?? 0) ^ 1;
    return copy.toString('base64url');
  });
}

describe('An instant', () => {
  it.each([
    '2026-11-23T06:03:19.123456Z',
    '2026-11-23T06:03:19.000001Z',
    '2026-11-23T06:03:19.999999Z',
    '2026-11-23T06:03:19.000000Z',
    '1970-01-01T00:00:00.000000Z',
    '1969-12-31T23:59:59.500000Z',
    '1969-12-31T23:59:59.999999Z',
    '1900-02-28T12:00:00.000001Z',
    '0001-01-01T00:00:00.000000Z',
    '9999-12-31T23:59:59.999999Z',
  ])('keeps every microsecond of %s', (iso) => {
    expect(instant(microseconds(iso))).toBe(iso);
  });

  it.each([
    ['2026-11-23T06:03:19Z', '2026-11-23T06:03:19.000000Z'],
    ['2026-11-23T06:03Z', '2026-11-23T06:03:00.000000Z'],
    ['2026-11-23T06:03:19.1Z', '2026-11-23T06:03:19.100000Z'],
    ['2026-11-23T14:03:19.123456+08:00', '2026-11-23T06:03:19.123456Z'],
    ['2026-11-23T06:03:19.123456789Z', '2026-11-23T06:03:19.123456Z'],
  ])('%s is %s', (given, kept) => {
    expect(instant(microseconds(given))).toBe(kept);
  });
});

describe('A cursor of a list', () => {
  const position = { order: 'NEWEST', at: '2026-11-23T06:03:19.123457Z', id: 42n } as const;
  const cursor = sealListCursor(secrets, position);

  it('comes back to the microsecond', () => {
    expect(openListCursor(secrets, cursor, 'NEWEST')).toEqual(position);
  });

  it('keeps the largest id', () => {
    const far = { order: 'OLDEST', at: '1969-12-31T23:59:59.000001Z', id: 2n ** 63n - 1n } as const;
    expect(openListCursor(secrets, sealListCursor(secrets, far), 'OLDEST')).toEqual(far);
  });

  it('tells nothing: the same position is another text each time, of one length', () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      sealListCursor(secrets, { ...position, id: BigInt(n) }),
    );
    expect(new Set(many).size).toBe(20);
    expect(new Set(many.map((text) => text.length)).size).toBe(1);
    expect(sealListCursor(secrets, position)).not.toBe(cursor);
  });

  it('is understood after the secret was rotated', () => {
    expect(openListCursor(rotated, cursor, 'NEWEST')).toEqual(position);
  });

  const foreign: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['words', 'hello'],
    ['zeros', 'A'.repeat(60)],
    ['a cursor of another installation', sealListCursor(others, position)],
    ['a cursor of the log', sealLogCursor(secrets, { epoch: 1, txid: 1n, id: 1n })],
    ['a cursor of the other order', sealListCursor(secrets, { ...position, order: 'OLDEST' })],
    ['a cursor cut short', cursor.slice(0, -4)],
    ['two cursors in one', cursor + cursor],
  ];
  it.each(foreign)('is refused when it is %s', (_name, text) => {
    expect(codeOf(() => openListCursor(secrets, text, 'NEWEST'))).toBe('CURSOR_INVALID');
  });

  it('is refused when any byte of it was changed', () => {
    for (const text of tampered(cursor)) {
      expect(codeOf(() => openListCursor(secrets, text, 'NEWEST'))).toBe('CURSOR_INVALID');
    }
  });
});

describe('A cursor of the log', () => {
  const position = { epoch: 7, txid: 2n ** 40n, id: 99n };
  const cursor = sealLogCursor(secrets, position);

  it('comes back whole, also after the secret was rotated', () => {
    expect(openLogCursor(secrets, cursor, 7)).toEqual(position);
    expect(openLogCursor(rotated, cursor, 7)).toEqual(position);
  });

  it.each([6, 8, 0])('has expired in epoch %i', (epoch) => {
    expect(codeOf(() => openLogCursor(secrets, cursor, epoch))).toBe('CURSOR_EXPIRED');
  });

  it('is refused when it is foreign or was changed', () => {
    const list = sealListCursor(secrets, { order: 'NEWEST', at: '2026-11-23T06:03:19Z', id: 1n });
    for (const text of ['', 'x', list, sealLogCursor(others, position), ...tampered(cursor)]) {
      expect(codeOf(() => openLogCursor(secrets, text, 7))).toBe('CURSOR_INVALID');
    }
  });

  it('orders by epoch, then transaction, then row', () => {
    const ordered = [
      { epoch: 1, txid: 9n, id: 9n },
      { epoch: 2, txid: 1n, id: 8n },
      { epoch: 2, txid: 2n, id: 1n },
      { epoch: 2, txid: 2n, id: 7n },
    ];
    ordered.forEach((one, i) => {
      ordered.forEach((other, j) => {
        expect(Math.sign(comparePositions(one, other))).toBe(Math.sign(i - j));
      });
    });
  });
});

describe('A tracking token', () => {
  const [token] = trackingTokens(secrets, 'the-id-of-a-client');

  it('is the same for every retry, and another for every client and installation', () => {
    expect(trackingTokens(secrets, 'the-id-of-a-client')[0]).toBe(token);
    expect(trackingTokens(secrets, 'the-id-of-b-client')[0]).not.toBe(token);
    expect(trackingTokens(others, 'the-id-of-a-client')[0]).not.toBe(token);
  });

  it('is new after the secret was rotated, and the old one is still known', () => {
    expect(trackingTokens(rotated, 'the-id-of-a-client')).toHaveLength(2);
    expect(trackingTokens(rotated, 'the-id-of-a-client')[1]).toBe(token);
  });

  it('has 192 bits, safe in an address, and says nothing of the client id', () => {
    expect(isTrackingToken(token)).toBe(true);
    expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    expect(token).not.toContain('client');
  });

  it('is kept as a hash alone', () => {
    expect(trackingHash(token)).toHaveLength(32);
    expect(trackingHash(token).toString('latin1')).not.toContain(token);
  });

  it.each([
    '',
    'x',
    `${token}a`,
    token.slice(1),
    `${token.slice(1)}/`,
    `${token.slice(1)}\n`,
    `${token.slice(1)}%`,
  ])('is never %j', (text) => {
    expect(isTrackingToken(text)).toBe(false);
  });
});

describe('An opaque id', () => {
  const ids = createOpaqueIds(secrets, ['Report', 'Agency']);

  it.each([0n, 1n, 2n, 123_456_789n, 2n ** 63n - 1n])('brings back %s', (id) => {
    expect(ids.decode(ids.encode('Report', id))).toEqual({ type: 'Report', id });
  });

  it('hides order and number: neighbours have nothing in common', () => {
    const texts = Array.from({ length: 100 }, (_, n) => ids.encode('Report', n));
    const prefixes = new Set(texts.map((text) => text.slice(0, 3)));
    expect(prefixes.size).toBeGreaterThan(90);
    expect(new Set(texts.map((text) => text.length))).toEqual(new Set([22]));
  });

  it('is another for another type, and unknown to another installation', () => {
    expect(ids.encode('Report', 1)).not.toBe(ids.encode('Agency', 1));
    expect(createOpaqueIds(others, ['Report']).decode(ids.encode('Report', 1))).toBeNull();
    expect(createOpaqueIds(rotated, ['Report']).decode(ids.encode('Report', 1))?.id).toBe(1n);
  });

  it('has one spelling', () => {
    const id = ids.encode('Report', 5);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spellings = Array.from(alphabet, (last) => id.slice(0, 21) + last);
    expect(spellings.filter((text) => ids.decode(text) !== null)).toEqual([id]);
  });

  it.each(['', 'x', 'A'.repeat(22), '!'.repeat(22), 'A'.repeat(21), 'ä'.repeat(22), 'A'.repeat(10_000)])(
    'is never %j',
    (text) => {
      expect(ids.decode(text)).toBeNull();
    },
  );

  it('is not guessed in 20,000 tries', () => {
    const id = Buffer.from(ids.encode('Report', 1), 'base64url');
    for (let n = 0; n < 20_000; n++) {
      id.writeUInt32BE(n, 4);
      expect(ids.decode(id.toString('base64url'))).toBeNull();
    }
  });
});
