import { describe, expect, it } from 'vitest';

import {
  EventKind,
  findMove,
  isOpen,
  MOVES,
  PublicStatus,
  publicStatusOf,
  ReportStatus,
  statusesOf,
} from './report-life.rules.ts';

const STATUSES = Object.values(ReportStatus);

/** "Life of a report" of the domain page, row by row; `back` is "where it was". EXPIRED is for neighbour information. */
const DOMAIN: Readonly<Record<ReportStatus, readonly (ReportStatus | 'back')[]>> = {
  RECEIVED: ['ASSIGNED', 'NEEDS_INFO', 'REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'],
  ASSIGNED: ['ACCEPTED', 'NEEDS_INFO', 'REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'],
  ACCEPTED: ['IN_PROGRESS', 'NEEDS_INFO', 'REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'],
  IN_PROGRESS: ['ON_HOLD', 'NEEDS_INFO', 'RESOLVED', 'MERGED'],
  ON_HOLD: ['IN_PROGRESS', 'MERGED'],
  NEEDS_INFO: ['back', 'REJECTED', 'WITHDRAWN'],
  RESOLVED: ['CLOSED', 'ASSIGNED'],
  CLOSED: ['ASSIGNED'],
  REJECTED: ['ASSIGNED'],
  MERGED: ['back'],
  WITHDRAWN: [],
  EXPIRED: [],
};

describe('The transition table', () => {
  const pairs = STATUSES.flatMap((from) => [...STATUSES, 'back' as const].map((to) => [from, to] as const));
  it.each(pairs)('has %s → %s exactly when the domain has it', (from, to) => {
    const has = MOVES.some((move) => move.from === from && move.to === to);
    expect(has).toBe(DOMAIN[from].includes(to));
  });

  it('names each step once, so that an event says where it leads', () => {
    const steps = MOVES.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(steps).size).toBe(steps.length);
  });

  const events = Object.values(EventKind);
  it.each(STATUSES)('finds from %s the moves that it lists, and no other', (from) => {
    for (const event of events) {
      expect(findMove(from, event)).toEqual(MOVES.find((move) => move.from === from && move.event === event));
    }
  });

  it('leads nowhere from WITHDRAWN and EXPIRED', () => {
    for (const event of events) {
      expect(findMove('WITHDRAWN', event)).toBeUndefined();
      expect(findMove('EXPIRED', event)).toBeUndefined();
    }
  });
});

describe('The words that residents read', () => {
  it('cover every status once', () => {
    const covered = Object.values(PublicStatus).flatMap(statusesOf);
    expect(covered.toSorted()).toEqual(STATUSES.toSorted());
  });

  it.each([
    ['RECEIVED', 'WAITING'],
    ['NEEDS_INFO', 'WAITING'],
    ['ASSIGNED', 'COORDINATION'],
    ['ACCEPTED', 'COORDINATION'],
    ['IN_PROGRESS', 'IN_PROGRESS'],
    ['ON_HOLD', 'IN_PROGRESS'],
    ['RESOLVED', 'DONE'],
    ['CLOSED', 'DONE'],
    ['REJECTED', 'REJECTED'],
    ['MERGED', 'MERGED'],
    ['WITHDRAWN', 'CANCELLED'],
    ['EXPIRED', 'CANCELLED'],
  ] as const)('say of %s: %s', (status, word) => {
    expect(publicStatusOf(status)).toBe(word);
  });

  it('are each wholly open or wholly ended: sums count by them', () => {
    for (const word of Object.values(PublicStatus)) {
      const [first = 'RECEIVED', ...others] = statusesOf(word);
      for (const other of others) expect(isOpen(other)).toBe(isOpen(first));
    }
  });

  it('call those open that still owe an answer', () => {
    expect(STATUSES.filter(isOpen)).toEqual([
      'RECEIVED',
      'ASSIGNED',
      'ACCEPTED',
      'IN_PROGRESS',
      'ON_HOLD',
      'NEEDS_INFO',
    ]);
  });
});
