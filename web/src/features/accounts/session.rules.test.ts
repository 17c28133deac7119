import { describe, expect, it } from 'vitest';
import { nextSession, unknownSession, type Person, type SessionState } from './session.rules';

const ana: Person = { email: 'ana@contoh.id', role: 'OPERATOR', agency: null };
const after = (...answers: (Person | null)[]): SessionState<Person> =>
  answers.reduce<SessionState<Person>>(nextSession, unknownSession);

describe('a session', () => {
  it('is nobody’s before somebody signed in', () => {
    expect(after(null)).toEqual({ person: null, ended: false, turn: 0 });
  });

  it('that ends keeps the screen of the person it was', () => {
    expect(after(ana, null)).toEqual({ person: ana, ended: true, turn: 0 });
  });

  it('goes on with fresh data once that person is back', () => {
    expect(after(ana, null, ana)).toEqual({ person: ana, ended: false, turn: 1 });
  });

  it('is unmoved by the same answer', () => {
    const state = after(ana);
    expect(nextSession(state, { ...ana })).toBe(state);
  });

  it('begins anew for another person, and for other rights', () => {
    expect(after(ana, { ...ana, email: 'budi@contoh.id' })).toMatchObject({ ended: false, turn: 1 });
    expect(after(ana, { ...ana, role: 'AUDITOR' })).toMatchObject({ ended: false, turn: 1 });
  });
});
