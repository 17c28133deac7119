import { describe, expect, it } from 'vitest';
import {
  afterAttempt,
  hurried,
  isDue,
  mayBeTakenBack,
  pauseSeconds,
  queued,
  setOut,
  stepOfRefusal,
  type Outcome,
} from './delivery.rules';

const NOW = 1_000_000;
const receipt = {
  code: '7KQ4M2',
  trackingToken: 't',
  receivedAt: '2026-11-23T05:49:00.000000Z',
  respondDueAt: null,
  resolveDueAt: null,
  expiresAt: null,
  agencyName: 'Dinas',
  agencyShort: 'D',
  visibility: 'PUBLIC',
  audience: 'GOVERNMENT',
};

describe('a report on its way', () => {
  it('leaves the queue only on an answer of the server', () => {
    const silent: readonly Outcome[] = [
      { kind: 'NO_NETWORK', mayHaveArrived: true },
      { kind: 'SERVER_FAILED', mayHaveArrived: true },
      { kind: 'RATE_LIMITED', retryAfterSeconds: 90 },
    ];
    for (const outcome of silent) expect(afterAttempt(queued(NOW), outcome, NOW).state).toBe('WAITING');
    expect(afterAttempt(queued(NOW), { kind: 'ACCEPTED', receipt }, NOW)).toEqual({ state: 'SENT', receipt });
  });

  it('comes back to be written on when it is refused, at the step that can answer', () => {
    const refused = {
      kind: 'REFUSED',
      code: 'PLACE_FAR_AWAY',
      message: 'Terlalu jauh.',
      field: null,
    } as const;
    expect(afterAttempt(queued(NOW), refused, NOW)).toMatchObject({
      state: 'EDITING',
      refusal: { step: 'place', message: 'Terlalu jauh.' },
    });
  });

  it('waits as long as the server says when there are too many', () => {
    const next = afterAttempt(queued(NOW), { kind: 'RATE_LIMITED', retryAfterSeconds: 90 }, NOW);
    expect(isDue(next, NOW + 89_000)).toBe(false);
    expect(isDue(next, NOW + 90_000)).toBe(true);
    expect(hurried(next, NOW + 1)).toBe(next);
  });

  it('may be written on again only while it cannot have arrived', () => {
    const unsent = afterAttempt(queued(NOW), { kind: 'NO_NETWORK', mayHaveArrived: false }, NOW);
    expect(unsent).toMatchObject({ mayHaveArrived: false });
    const doubtful = afterAttempt(unsent, { kind: 'NO_NETWORK', mayHaveArrived: true }, NOW);
    expect(afterAttempt(doubtful, { kind: 'NO_NETWORK', mayHaveArrived: false }, NOW)).toMatchObject({
      mayHaveArrived: true,
    });
  });

  it('may not be written on while its words are on the road, nor after a sender that never came back', () => {
    const onTheRoad = setOut(queued(NOW));
    if (!onTheRoad) throw new Error('it waits');
    expect(mayBeTakenBack(queued(NOW))).toBe(true);
    expect(mayBeTakenBack(onTheRoad)).toBe(false);
    const offline = { kind: 'NO_NETWORK', mayHaveArrived: false } as const;
    expect(mayBeTakenBack(afterAttempt(onTheRoad, offline, NOW))).toBe(true);
    expect(setOut(onTheRoad)).toMatchObject({ mayHaveArrived: true });
  });

  it('is sent once the server says so, even when it was being written on', () => {
    const accepted = { kind: 'ACCEPTED', receipt } as const;
    expect(afterAttempt({ state: 'EDITING', refusal: null }, accepted, NOW)).toEqual({
      state: 'SENT',
      receipt,
    });
    expect(setOut({ state: 'EDITING', refusal: null })).toBeNull();
  });

  it('is tried at once when the network returns', () => {
    const later = afterAttempt(queued(NOW), { kind: 'NO_NETWORK', mayHaveArrived: true }, NOW);
    expect(isDue(later, NOW + 1)).toBe(false);
    expect(isDue(hurried(later, NOW + 1), NOW + 1)).toBe(true);
  });

  it('does not change once it is sent, whatever a late attempt says', () => {
    const sent = { state: 'SENT', receipt } as const;
    expect(afterAttempt(sent, { kind: 'SERVER_FAILED', mayHaveArrived: true }, NOW)).toBe(sent);
  });
});

describe('the pause between tries', () => {
  it('doubles from 5 seconds to two minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(pauseSeconds)).toEqual([5, 10, 20, 40, 80, 120, 120]);
  });
});

describe('a refusal', () => {
  it.each([
    ['INVALID', 'description', 'kind'],
    ['INVALID', 'input.photoIds', 'photo'],
    ['INVALID', 'contact.phone', 'check'],
    ['UNKNOWN_SUBDISTRICT', null, 'place'],
    ['CONFLICT', null, 'check'],
  ])('%s at %s leads to %s', (code, field, step) => {
    expect(stepOfRefusal(code, field)).toBe(step);
  });
});
