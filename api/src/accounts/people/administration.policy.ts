import type { Role, Viewer } from '../viewer.ts';

/** Who administers, and where: null is every city. */
export interface Administrator {
  readonly accountId: string;
  readonly cityId: number | null;
}

interface Account {
  /** Null for somebody who has not joined yet. */
  readonly accountId: string | null;
  readonly role: Role;
  readonly cityId: number | null;
}

/** One administrative act, with all that decides about it. */
export interface Act {
  readonly actor: Administrator;
  /** What it is done to: an account, an invitation, an app. Null where nothing is there yet. */
  readonly to: ({ readonly cityId: number | null } & Partial<Account>) | null;
  /** How it will be. Null where nothing stays. */
  readonly becomes: { readonly cityId: number | null; readonly role?: Role } | null;
  /** Other open administrators who may do to the account's city what the account may. */
  readonly otherAdministrators: number;
}

export type Denial = 'NOT_FOUND' | 'NOT_ALLOWED' | 'YOURSELF' | 'LAST_ADMINISTRATOR';
type Rule = (act: Act) => Denial | null;

export function administratorOf(viewer: Viewer): Administrator | null {
  if (viewer.kind !== 'staff' || viewer.role !== 'ADMINISTRATOR') return null;
  return { accountId: viewer.accountId, cityId: viewer.cityId };
}

export function administers(actor: Administrator, cityId: number | null): boolean {
  return actor.cityId === null || actor.cityId === cityId;
}

const isOfTheirCity: Rule = ({ actor, to }) =>
  to === null || administers(actor, to.cityId) ? null : 'NOT_FOUND';
const staysInTheirCity: Rule = ({ actor, becomes }) =>
  becomes === null || administers(actor, becomes.cityId) ? null : 'NOT_ALLOWED';
const isSomebodyElse: Rule = ({ actor, to }) => (to?.accountId === actor.accountId ? 'YOURSELF' : null);
const keepsTheirOwnRights: Rule = ({ actor, to, becomes }) =>
  to?.accountId === actor.accountId && (becomes?.role !== to.role || becomes?.cityId !== to.cityId)
    ? 'YOURSELF'
    : null;
const leavesAnAdministrator: Rule = ({ to, becomes, otherAdministrators }) => {
  const ends =
    to?.role === 'ADMINISTRATOR' && (becomes?.role !== 'ADMINISTRATOR' || becomes.cityId !== to.cityId);
  return ends && otherAdministrators === 0 ? 'LAST_ADMINISTRATOR' : null;
};

/** What an administrator may do: every rule of the row holds, or the first that does not says why. */
export const ADMINISTRATION = {
  invitePerson: [isOfTheirCity, staysInTheirCity],
  revokeInvitation: [isOfTheirCity],
  readPerson: [isOfTheirCity],
  changePerson: [isOfTheirCity, staysInTheirCity, keepsTheirOwnRights, leavesAnAdministrator],
  disablePerson: [isOfTheirCity, isSomebodyElse, leavesAnAdministrator],
  enablePerson: [isOfTheirCity],
  endSessions: [isOfTheirCity],
  removeSecondFactor: [isOfTheirCity, isSomebodyElse],
  createApp: [staysInTheirCity],
  issueApiKey: [isOfTheirCity],
  revokeApiKey: [isOfTheirCity],
  endApp: [isOfTheirCity],
  changeCity: [isOfTheirCity],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type AdministrativeOperation = keyof typeof ADMINISTRATION;

export function denialOf(operation: AdministrativeOperation, act: Act): Denial | null {
  for (const rule of ADMINISTRATION[operation]) {
    const denial = rule(act);
    if (denial !== null) return denial;
  }
  return null;
}
