import { describe, expect, it } from 'vitest';
import { type Role, ROLES } from '../viewer.ts';
import { readsShared, SAVED_VIEWS, viewDenialOf, type ViewAct } from './saved-view.policy.ts';

const HOME = 1;
const AWAY = 2;
const person = (role: Role, cityId: number | null = HOME) => ({ accountId: 'me', role, cityId });
const operations = Object.keys(SAVED_VIEWS) as (keyof typeof SAVED_VIEWS)[];

const act = (role: Role, part: Partial<ViewAct> = {}): ViewAct => ({
  actor: person(role),
  view: null,
  becomes: { cityId: HOME, shared: false },
  ...part,
});
const own = (shared = false) => ({ accountId: 'me', cityId: HOME, shared });
const others = (shared: boolean) => ({ accountId: 'you', cityId: HOME, shared });

const SHARES: readonly Role[] = ['SUPERVISOR', 'ADMINISTRATOR'];
const COMMAND: readonly Role[] = ['OPERATOR', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR'];

describe.each(ROLES)('%s', (role) => {
  it.each(operations)('may do to the own view: %s', (operation) => {
    expect(viewDenialOf(operation, act(role, { view: own() }))).toBeNull();
  });

  it.each(operations)('learns nothing of what somebody else keeps: %s', (operation) => {
    expect(viewDenialOf(operation, act(role, { view: others(false) }))).toBe('NOT_FOUND');
  });

  it.each(operations)('to what is shared: %s', (operation) => {
    const sees = COMMAND.includes(role);
    const expected = SHARES.includes(role) ? null : sees ? 'NOT_ALLOWED' : 'NOT_FOUND';
    const becomes = { cityId: HOME, shared: true };
    expect(viewDenialOf(operation, act(role, { view: others(true), becomes }))).toBe(expected);
  });

  it('shares a view', () => {
    const expected = SHARES.includes(role) ? null : 'NOT_ALLOWED';
    expect(viewDenialOf('saveView', act(role, { becomes: { cityId: HOME, shared: true } }))).toBe(expected);
  });

  it('takes back the own view that was shared once', () => {
    expect(viewDenialOf('removeView', act(role, { view: own(true) }))).toBeNull();
  });

  it('reads what the command center shares', () => {
    expect(readsShared(person(role), HOME)).toBe(COMMAND.includes(role));
    expect(readsShared(person(role), AWAY)).toBe(false);
    expect(readsShared(person(role, null), AWAY)).toBe(COMMAND.includes(role));
  });

  it('keeps none of another city, and moves none there', () => {
    expect(viewDenialOf('saveView', act(role, { becomes: { cityId: AWAY, shared: false } }))).toBe(
      'NOT_ALLOWED',
    );
    const everywhere = person(role, null);
    const moved = { actor: everywhere, view: own(), becomes: { cityId: AWAY, shared: false } };
    expect(viewDenialOf('saveView', moved)).toBe('NOT_ALLOWED');
    expect(viewDenialOf('saveView', { ...moved, view: null })).toBeNull();
  });
});
