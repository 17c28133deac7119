export { followLog, type LogTail } from './log-tail.ts';
export { type LiveDeps, liveResolver } from './live.resolver.ts';
