export { ChangeSource } from './change-source.ts';
export { followLog, type LogTail } from './log-tail.ts';
export { type LiveDeps, liveResolver } from './live.resolver.ts';
export type { Frame, Sink } from './streams/frame.ts';
export type { StreamOperation } from './streams/sharing-key.ts';
export { Streams, type StreamsDeps } from './streams/streams.ts';
export { StreamStateResolver } from './stream-state.resolver.ts';
