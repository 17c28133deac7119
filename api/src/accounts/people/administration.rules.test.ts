import { describe, expect, it } from 'vitest';
import { APP_SCOPES, type Role, ROLES, type Viewer } from '../viewer.ts';
import {
  type Act,
  ADMINISTRATION,
  type AdministrativeOperation,
  administratorOf,
  type Denial,
  denialOf,
} from './administration.policy.ts';

const HOME = 1;
const AWAY = 2;
const OPERATIONS = Object.keys(ADMINISTRATION) as AdministrativeOperation[];
const ofHome = { accountId: 'city-administrator', cityId: HOME };
const ofAll = { accountId: 'administrator', cityId: null };

/** Where the thing is that is acted on, or will be; `to self` is the actor's own account. */
type Case = 'home' | 'away' | 'every city' | 'self';

function act(actor: Act['actor'], where: Case, role: Role, part: Partial<Act> = {}): Act {
  const cityId = where === 'home' ? HOME : where === 'away' ? AWAY : where === 'self' ? actor.cityId : null;
  const accountId = where === 'self' ? actor.accountId : 'somebody';
  return {
    actor,
    to: { accountId, role, cityId },
    becomes: { role, cityId },
    otherAdministrators: 1,
    ...part,
  };
}

const allowed = { home: null, away: null, 'every city': null };
const onlyHome = { home: null, away: 'NOT_FOUND', 'every city': 'NOT_FOUND' } as const;

/** The whole table: a city's administrator, then one of every city. */
const TABLE: Readonly<
  Record<
    AdministrativeOperation,
    readonly [Readonly<Record<Case, Denial | null>>, Readonly<Record<Case, Denial | null>>]
  >
> = {
  invitePerson: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  revokeInvitation: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  readPerson: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  changePerson: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  disablePerson: [
    { ...onlyHome, self: 'YOURSELF' },
    { ...allowed, self: 'YOURSELF' },
  ],
  enablePerson: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  endSessions: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  removeSecondFactor: [
    { ...onlyHome, self: 'YOURSELF' },
    { ...allowed, self: 'YOURSELF' },
  ],
  createApp: [
    { home: null, away: 'NOT_ALLOWED', 'every city': 'NOT_ALLOWED', self: null },
    { ...allowed, self: null },
  ],
  issueApiKey: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  revokeApiKey: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  endApp: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
  changeCity: [
    { ...onlyHome, self: null },
    { ...allowed, self: null },
  ],
};

describe('Administration', () => {
  const staff = (role: Role): Viewer => ({
    ...{ kind: 'staff', accountId: 'a', role, agencyId: 1, cityId: HOME, name: 'N', email: 'n@example.org' },
  });
  it.each(ROLES)('is open to the role %s only when it is ADMINISTRATOR', (role) => {
    expect(administratorOf(staff(role)) !== null).toBe(role === 'ADMINISTRATOR');
  });

  it('is closed to strangers, reporters and apps of every scope', () => {
    const app: Viewer = {
      kind: 'app',
      appId: 1,
      name: 'A',
      scopes: APP_SCOPES,
      agencyId: null,
      cityId: null,
    };
    for (const viewer of [{ kind: 'anyone' }, { kind: 'reporter', reportId: 1n }, app] as const)
      expect(administratorOf(viewer)).toBeNull();
  });

  const cases = OPERATIONS.flatMap((operation) =>
    ([ofHome, ofAll] as const).flatMap((actor, index) =>
      (Object.keys(TABLE[operation][0]) as Case[]).flatMap((where) =>
        ROLES.filter((role) => where !== 'self' || role === 'ADMINISTRATOR').map(
          (role) => [operation, index === 0 ? 'of a city' : 'of every city', where, role, actor] as const,
        ),
      ),
    ),
  );
  it.each(cases)('%s by an administrator %s, to %s, %s', (operation, of, where, role, actor) => {
    const expected = TABLE[operation][of === 'of a city' ? 0 : 1][where];
    const given = act(actor, where, role);
    expect(denialOf(operation, operation === 'createApp' ? { ...given, to: null } : given)).toBe(expected);
  });

  it('of a city invites nobody into another city, nor into every city', () => {
    for (const cityId of [AWAY, null])
      expect(denialOf('invitePerson', { ...act(ofHome, 'home', 'ADMINISTRATOR'), becomes: { cityId } })).toBe(
        'NOT_ALLOWED',
      );
  });

  it('of a city moves nobody out of it, and makes nobody administrator of every city', () => {
    for (const cityId of [AWAY, null]) {
      const becomes = { role: 'ADMINISTRATOR', cityId } as const;
      expect(denialOf('changePerson', act(ofHome, 'home', 'OFFICER', { becomes }))).toBe('NOT_ALLOWED');
    }
  });

  it.each([ofHome, ofAll])('never takes its own rights: %o', (actor) => {
    const demoted = { role: 'AUDITOR', cityId: actor.cityId } as const;
    expect(denialOf('changePerson', act(actor, 'self', 'ADMINISTRATOR', { becomes: demoted }))).toBe(
      'YOURSELF',
    );
    if (actor.cityId === null) {
      const narrowed = { role: 'ADMINISTRATOR', cityId: HOME } as const;
      expect(denialOf('changePerson', act(actor, 'self', 'ADMINISTRATOR', { becomes: narrowed }))).toBe(
        'YOURSELF',
      );
    }
  });

  it('keeps the last administrator, whatever is done', () => {
    const alone = { otherAdministrators: 0 };
    const demoted = { ...alone, becomes: { role: 'OPERATOR', cityId: HOME } as const };
    const closed = { ...alone, becomes: null };
    expect(denialOf('changePerson', act(ofAll, 'home', 'ADMINISTRATOR', demoted))).toBe('LAST_ADMINISTRATOR');
    expect(denialOf('disablePerson', act(ofAll, 'home', 'ADMINISTRATOR', closed))).toBe('LAST_ADMINISTRATOR');
    expect(denialOf('disablePerson', act(ofAll, 'home', 'OPERATOR', closed))).toBeNull();
  });
});
