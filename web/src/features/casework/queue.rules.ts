import type { ReportStatus, Urgency } from '../../gql/graphql';
import { dayNumber } from '../../ui/city-time';

export interface QueueSubject {
  readonly id: string;
  readonly status: ReportStatus;
  readonly urgency: Urgency;
  readonly version: number;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly dueAt: string | null;
  readonly acknowledgedAt: string | null;
}

export const dueGroups = [
  'alarm',
  'urgent',
  'late',
  'today',
  'week',
  'later',
  'untimed',
  'held',
  'ended',
] as const;
export type DueGroup = (typeof dueGroups)[number];

const ended: readonly ReportStatus[] = ['RESOLVED', 'CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'];

const rests = ({ status }: QueueSubject): boolean => status === 'NEEDS_INFO' || status === 'ON_HOLD';

const alarms = (report: QueueSubject): boolean =>
  report.urgency === 'CRITICAL' &&
  report.acknowledgedAt === null &&
  !ended.includes(report.status) &&
  !rests(report);

/**
 * Where a report stands in a day's work, by the city's calendar: weeks begin on Monday. A flood has no target to be
 * solved by, and is more urgent than what has one.
 */
export function groupOf(report: QueueSubject, now: number, timeZone: string): DueGroup {
  if (ended.includes(report.status)) return 'ended';
  if (report.status === 'NEEDS_INFO') return 'held';
  if (alarms(report)) return 'alarm';
  if (report.dueAt === null) {
    if (rests(report)) return 'held';
    return report.urgency === 'CRITICAL' ? 'urgent' : 'untimed';
  }
  const today = dayNumber(now, timeZone);
  const day = dayNumber(report.dueAt, timeZone);
  // What rests until a review is nobody's fault, but on its day it is today's work.
  if (report.status === 'ON_HOLD') return day <= today ? 'today' : 'held';
  if (Date.parse(report.dueAt) < now) return 'late';
  if (day <= today) return 'today';
  const sunday = today + 6 - ((today + 3) % 7);
  return day <= sunday ? 'week' : 'later';
}

const untimedAt = Date.parse('9999-12-30T00:00:00Z');
const neverAt = Date.parse('9999-12-31T00:00:00Z');

function queueAt(report: QueueSubject): number {
  if (alarms(report)) return -1;
  if (report.dueAt !== null) return Date.parse(report.dueAt);
  if (ended.includes(report.status) || rests(report)) return neverAt;
  return report.urgency === 'CRITICAL' ? 0 : untimedAt;
}

/** As the server's DUE_FIRST: alarms, the urgent without a target, what is due, what is due at no time, what rests; ties by arrival. */
export function byDue(a: QueueSubject, b: QueueSubject): number {
  const difference = queueAt(a) - queueAt(b);
  if (difference !== 0) return difference;
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Last ended first: what ended has no due time left to sort by. */
export const byEnd = (a: QueueSubject, b: QueueSubject): number =>
  a.updatedAt === b.updatedAt ? 0 : a.updatedAt < b.updatedAt ? 1 : -1;

/**
 * Pages and the stream as one queue. While more pages can follow, a report that changed but stands behind the last
 * page waits for its own page.
 */
export function mergeQueue<Report extends QueueSubject>(
  pages: readonly Report[],
  changed: readonly Report[],
  complete: boolean,
): Map<string, Report> {
  const known = new Map(pages.map((report) => [report.id, report]));
  const last = pages.at(-1);
  for (const report of changed) {
    const before = known.get(report.id);
    const fits = before ? isNewer(report, before) : complete || !last || byDue(report, last) < 0;
    if (fits) known.set(report.id, report);
  }
  return known;
}

const isNewer = (a: QueueSubject, b: QueueSubject): boolean =>
  a.version > b.version || (a.version === b.version && a.updatedAt >= b.updatedAt);

export interface Placed {
  readonly id: string;
  readonly group: DueGroup;
}

export function placeQueue(reports: readonly QueueSubject[], now: number, timeZone: string): Placed[] {
  const placed = reports.map((report) => ({ report, group: groupOf(report, now, timeZone) }));
  return dueGroups.flatMap((group) => {
    const inGroup = placed.filter((each) => each.group === group).map(({ report }) => report);
    return inGroup.sort(group === 'ended' ? byEnd : byDue).map(({ id }) => ({ id, group }));
  });
}

/**
 * The queue while a hand is on it: rows stay where they were while they may be seen; arrivals within a group wait,
 * later pages follow below it.
 */
export function holdQueue(
  held: readonly Placed[],
  current: readonly Placed[],
  alive: { has: (id: string) => boolean },
): { rows: Placed[]; waiting: number } {
  const known = new Set(held.map(({ id }) => id));
  let waiting = 0;
  const rows = dueGroups.flatMap((group) => {
    const kept = held.filter((row) => row.group === group && alive.has(row.id));
    const now = current.filter((row) => row.group === group);
    const end = now.findLastIndex(({ id }) => known.has(id));
    const fresh = now.filter(({ id }) => !known.has(id));
    const below = end < 0 && kept.length > 0 ? [] : now.slice(end + 1).filter(({ id }) => !known.has(id));
    waiting += fresh.length - below.length;
    return [...kept, ...below];
  });
  return { rows, waiting };
}

/**
 * What is still held once the hand rests: rows that left the queue, or stand in another group by now, are let go; but
 * for the one that is read.
 */
export function letGo(held: readonly Placed[], current: readonly Placed[], open: string | null): Placed[] {
  const groups = new Map(current.map(({ id, group }) => [id, group]));
  return held.filter(({ id, group }) => id === open || groups.get(id) === group);
}
