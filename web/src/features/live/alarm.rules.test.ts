import { describe, expect, it } from 'vitest';
import {
  asksForALook,
  callsForAction,
  obeysKey,
  oldestFirst,
  stageOf,
  type AlarmSubject,
} from './alarm.rules';

const fire: AlarmSubject = {
  id: 'fire',
  urgency: 'CRITICAL',
  publicStatus: 'COORDINATION',
  acknowledgedAt: null,
  receivedAt: '2026-11-23T06:02:37Z',
};

describe('an alarm', () => {
  it('calls while a CRITICAL is open and nobody acknowledged it', () => {
    expect(callsForAction(fire)).toBe(true);
  });

  it('stops when somebody acknowledges it, wherever they sit', () => {
    expect(callsForAction({ ...fire, acknowledgedAt: '2026-11-23T06:03:00Z' })).toBe(false);
  });

  it.each(['DONE', 'REJECTED', 'MERGED', 'CANCELLED'] as const)(
    'stops when the report is %s',
    (publicStatus) => {
      expect(callsForAction({ ...fire, publicStatus })).toBe(false);
    },
  );

  it('of HIGH urgency only asks for a look', () => {
    expect(callsForAction({ ...fire, urgency: 'HIGH' })).toBe(false);
    expect(asksForALook({ ...fire, urgency: 'HIGH' })).toBe(true);
  });

  it('that waits longest stands on top', () => {
    const later = { ...fire, id: 'flood', receivedAt: '2026-11-23T06:02:59Z' };
    expect(oldestFirst([later, fire]).map((each) => each.id)).toEqual(['fire', 'flood']);
  });

  it.each([
    [0, 'fresh'],
    [59_999, 'fresh'],
    [60_000, 'minute'],
    [119_999, 'minute'],
    [120_000, 'supervisor'],
    [86_400_000, 'supervisor'],
  ] as const)('that waits %i ms is %s', (waitingMs, stage) => {
    expect(stageOf(waitingMs)).toBe(stage);
  });

  it('that a device with a clock behind the server sees before it came is fresh', () => {
    expect(stageOf(-400)).toBe('fresh');
  });

  it('is not acknowledged by a key that was on its way when it appeared', () => {
    expect(obeysKey(1000, 1200)).toBe(false);
    expect(obeysKey(1000, 1800)).toBe(true);
  });
});
