import { publicError } from '../platform/graphql/index.ts';
import type { Secrets } from '../platform/index.ts';
import type { ReportOrder } from './report.enums.ts';

/** Where a page of reports ends: the sort key of its last row, whole, to the microsecond. */
export interface ListPosition {
  readonly order: ReportOrder;
  /** Received, or where it stands in the queue, as the order says. */
  readonly at: string;
  readonly id: bigint;
}

const PURPOSE = 'list-cursor';
const ORDERS: readonly ReportOrder[] = ['NEWEST', 'OLDEST', 'DUE_FIRST'];

export function sealListCursor(secrets: Secrets, position: ListPosition): string {
  const plain = Buffer.alloc(17);
  plain.writeUInt8(ORDERS.indexOf(position.order), 0);
  plain.writeBigInt64BE(microseconds(position.at), 1);
  plain.writeBigInt64BE(position.id, 9);
  return secrets.seal(PURPOSE, plain).toString('base64url');
}

/** @throws CURSOR_INVALID when this server never gave the cursor, or gave it for another order. */
export function openListCursor(secrets: Secrets, cursor: string, order: ListPosition['order']): ListPosition {
  const plain = secrets.open(PURPOSE, Buffer.from(cursor, 'base64url'));
  if (plain?.length !== 17 || ORDERS[plain.readUInt8(0)] !== order) {
    throw publicError(
      'CURSOR_INVALID',
      'This cursor belongs to another list or another order. Start from the first page.',
    );
  }
  return { order, at: instant(plain.readBigInt64BE(1)), id: plain.readBigInt64BE(9) };
}

/** Microseconds since 1970 of `2026-11-23T06:03:19.123456Z`. */
export function microseconds(iso: string): bigint {
  const fraction = /\.(\d{1,6})/.exec(iso)?.[1] ?? '';
  const seconds = BigInt(Math.floor(Date.parse(iso) / 1000));
  return seconds * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
}

export function instant(micros: bigint): string {
  // Division of bigints cuts towards zero; before 1970 that would leave a negative fraction.
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = (micros - rest) / 1_000_000n;
  const fraction = String(rest).padStart(6, '0');
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', `.${fraction}Z`);
}
