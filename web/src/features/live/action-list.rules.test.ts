import { describe, expect, it } from 'vitest';
import type { LiveReportFragment } from '../../gql/graphql';
import { actionReports } from './action-list.rules';
import type { Changed } from './changed-reports';

const report = (id: string, over: Partial<LiveReportFragment> = {}): LiveReportFragment =>
  ({
    id,
    version: 1,
    status: 'ASSIGNED',
    publicStatus: 'COORDINATION',
    urgency: 'CRITICAL',
    audience: 'GOVERNMENT',
    acknowledgedAt: null,
    receivedAt: `2026-11-23T06:00:${id.padStart(2, '0')}Z`,
    agency: { kind: 'DEPARTMENT' },
    ...over,
  }) as LiveReportFragment;

const changes = (...reports: LiveReportFragment[]): Changed => ({
  reports: new Map(reports.map((each) => [each.id, each])),
  gone: new Set(),
  dropped: 0,
});

const idsOf = (reports: readonly { id: string }[]) => reports.map(({ id }) => id);

describe('the action list', () => {
  it('rings for every alarm that was read, however many there are', () => {
    const storm = Array.from({ length: 180 }, (_, each) => report(String(each)));
    expect(actionReports(storm, changes()).alarms).toHaveLength(180);
  });

  it('lets an alarm go when the stream tells that somebody has it', () => {
    const had = report('1', { version: 2, acknowledgedAt: '2026-11-23T06:01:00Z' });
    expect(idsOf(actionReports([report('1'), report('2')], changes(had)).alarms)).toEqual(['2']);
  });

  it('believes a list that was read later than a change was told', () => {
    const had = report('1', { version: 3, acknowledgedAt: '2026-11-23T06:01:00Z' });
    const told = report('1', { version: 2 });
    expect(actionReports([had], changes(told)).alarms).toEqual([]);
  });

  it('holds what waits for an agency apart from what sounds', () => {
    const unrouted = report('3', {
      urgency: 'NORMAL',
      status: 'RECEIVED',
      agency: { id: 'c', slug: 'c', abbreviation: 'PK', kind: 'COMMAND_CENTER' },
    });
    const read = actionReports([unrouted, report('1')], changes());
    expect(idsOf(read.alarms)).toEqual(['1']);
    expect(idsOf(read.unrouted)).toEqual(['3']);
  });
});
