import { describe, expect, it } from 'vitest';
import type { LiveReportFragment } from '../../gql/graphql';
import { looksFrom, looksOf, putAside, readPutAside } from './looks.rules';

const now = Date.parse('2026-11-23T06:00:00Z');
const from = looksFrom(now);

const high = (id: string, over: Partial<LiveReportFragment> = {}): LiveReportFragment =>
  ({
    id,
    version: 1,
    publicStatus: 'COORDINATION',
    urgency: 'HIGH',
    acknowledgedAt: null,
    receivedAt: '2026-11-23T05:00:00Z',
    ...over,
  }) as LiveReportFragment;

const changes = (...reports: LiveReportFragment[]) => ({
  reports: new Map(reports.map((each) => [each.id, each])),
  gone: new Set<string>(),
  dropped: 0,
});

const idsOf = (reports: readonly { id: string }[]) => reports.map(({ id }) => id);

describe('what asks for a look', () => {
  it('is HIGH that nobody acknowledged, read or told', () => {
    expect(idsOf(looksOf([high('1')], changes(high('2')), from)).sort()).toEqual(['1', '2']);
  });

  it('is gone when somebody anywhere acknowledges it', () => {
    const had = high('1', { version: 2, acknowledgedAt: '2026-11-23T05:30:00Z' });
    expect(looksOf([high('1')], changes(had), from)).toEqual([]);
  });

  it('is gone when the report left the viewer’s rights', () => {
    expect(looksOf([high('1')], { ...changes(), gone: new Set(['1']) }, from)).toEqual([]);
  });

  it('is never a CRITICAL, which has its own banner', () => {
    expect(looksOf([high('1', { urgency: 'CRITICAL' })], changes(), from)).toEqual([]);
  });

  it('is no report that ended', () => {
    expect(looksOf([high('1', { publicStatus: 'DONE' })], changes(), from)).toEqual([]);
  });

  it('is nothing older than a day', () => {
    const old = high('1', { receivedAt: '2026-11-22T05:59:59Z' });
    const young = high('2', { receivedAt: '2026-11-22T06:00:00.000001Z' });
    expect(idsOf(looksOf([old, young], changes(), from))).toEqual(['2']);
  });

  it('has the newest in front', () => {
    const newer = high('2', { receivedAt: '2026-11-23T05:59:00Z' });
    expect(idsOf(looksOf([high('1'), newer], changes(), from))).toEqual(['2', '1']);
  });
});

describe('what a person put aside', () => {
  it('stays so when the screen is opened again', () => {
    const kept = JSON.stringify(putAside(readPutAside(null, 'ani'), ['1', '2']));
    expect(readPutAside(kept, 'ani').ids).toEqual(['1', '2']);
  });

  it('is not put aside for the next person', () => {
    const kept = JSON.stringify(putAside(readPutAside(null, 'ani'), ['1']));
    expect(readPutAside(kept, 'budi')).toEqual({ person: 'budi', ids: [] });
  });

  it.each(['', '{', '[]', '7', '{"person":"ani","ids":7}', '{"person":"ani"}'])(
    'is nothing in %j',
    (kept) => {
      expect(readPutAside(kept, 'ani').ids).toEqual([]);
    },
  );

  it('is kept once, and the newest 500', () => {
    const many = Array.from({ length: 600 }, (_, id) => String(id));
    const kept = putAside(putAside(readPutAside(null, 'ani'), many), ['599', '600']);
    expect(kept.ids).toHaveLength(500);
    expect(kept.ids.at(-1)).toBe('600');
  });
});
