import { Query, Resolver } from 'type-graphql';

import type { Secrets } from '../platform/index.ts';
import { sealLogCursor } from '../reports/index.ts';
import { StreamState } from './change.types.ts';
import type { LogTail } from './log-tail.ts';

@Resolver()
export class StreamStateResolver {
  constructor(
    private readonly tail: LogTail,
    private readonly secrets: Secrets,
  ) {}

  @Query(() => StreamState, {
    description:
      'Whether the stream can be trusted now. Ask it every few seconds beside a subscription: silence on the stream then means that nothing happened.',
  })
  streamState(): StreamState {
    return {
      cursor: sealLogCursor(this.secrets, this.tail.position()),
      now: new Date().toISOString(),
      stalledSeconds: Math.max(this.tail.stalledSeconds(), this.tail.unreadSeconds()),
    };
  }
}
