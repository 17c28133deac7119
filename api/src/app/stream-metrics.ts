import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

import type { LogTail, Streams } from '../live/index.ts';
import type { OpenConnections } from './limit-connections.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

/** How long an event takes from the database's clock to the sockets; once for all subscribers who share it. */
export function measureDelivery(registry: Registry): (seconds: number, subscribers: number) => void {
  const latency = new Histogram({
    name: 'tanggap_stream_delivery_seconds',
    help: 'From an event’s clock until it was written to the last subscriber of a shared stream.',
    buckets: SECONDS,
    registers: [registry],
  });
  const deliveries = new Counter({
    name: 'tanggap_stream_deliveries_total',
    help: 'Changes written to subscribers, each subscriber counted.',
    registers: [registry],
  });
  return (seconds, subscribers) => {
    latency.observe(Math.max(0, seconds));
    deliveries.inc(subscribers);
  };
}

interface Measured {
  readonly streams: Streams;
  readonly connections: OpenConnections;
  readonly tail: LogTail;
}

export function measureStreams(registry: Registry, { streams, connections, tail }: Measured): void {
  gauge(registry, 'tanggap_stream_subscribers', 'Subscriptions now.', () => streams.figures().subscribers);
  gauge(
    registry,
    'tanggap_stream_topics',
    'Subscriptions that differ in text, variables or rights: each costs one execution an event.',
    () => streams.figures().topics,
  );
  gauge(registry, 'tanggap_stream_connections', 'Sockets and streams of events now.', () => connections.size);
  gauge(
    registry,
    'tanggap_log_stalled_seconds',
    'How long the oldest event has waited for a transaction that does not end; 0 when none does.',
    () => tail.stalledSeconds(),
  );
  gauge(
    registry,
    'tanggap_log_unread_seconds',
    'How long the event log could not be read; 0 while it is.',
    () => tail.unreadSeconds(),
  );
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}
