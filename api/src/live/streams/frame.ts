import type { LogPosition } from '../../reports/index.ts';

/** One change as it goes out: executed and serialised once, for everybody who shares it. */
export interface Frame {
  readonly eventId: bigint;
  readonly position: LogPosition;
  /** The position, sealed: what a client gives back to go on from here. */
  readonly cursor: string;
  /** JSON text of the execution result. */
  readonly payload: string;
  /** When the event was written, by the database's clock; milliseconds since 1970. */
  readonly writtenAt: number;
}

/** Where the frames of one subscriber go: an operation on a socket, or a response of server-sent events. */
export interface Sink {
  write(frame: Frame): void;
  /** Bytes that the network has not taken yet. */
  buffered(): number;
  /** The peer takes nothing any more: it is told why, and cut off if it does not hear. */
  giveUp(): void;
}
