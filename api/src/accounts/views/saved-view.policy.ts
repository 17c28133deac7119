import type { Role, StaffViewer } from '../viewer.ts';

/** One act on a view, with all that decides about it. */
export interface ViewAct {
  readonly actor: Pick<StaffViewer, 'accountId' | 'role' | 'cityId'>;
  /** The view as it is; null where none is there yet. */
  readonly view: {
    readonly accountId: string;
    readonly cityId: number;
    readonly shared: boolean;
  } | null;
  /** How it will be. */
  readonly becomes: { readonly cityId: number; readonly shared: boolean };
}

export type ViewDenial = 'NOT_FOUND' | 'NOT_ALLOWED';
type Rule = (act: ViewAct) => ViewDenial | null;

/** Whoever sits in the command center, and those who look over its shoulder. */
const COMMAND_CENTER: readonly Role[] = ['OPERATOR', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR'];
const SHARES: readonly Role[] = ['SUPERVISOR', 'ADMINISTRATOR'];

const worksIn = ({ cityId }: ViewAct['actor'], city: number): boolean => cityId === null || cityId === city;

/** Whether a shared view of the city is shown to somebody. */
export const readsShared = (actor: ViewAct['actor'], cityId: number): boolean =>
  COMMAND_CENTER.includes(actor.role) && worksIn(actor, cityId);

const isSeen: Rule = ({ actor, view }) =>
  view === null || view.accountId === actor.accountId || (view.shared && readsShared(actor, view.cityId))
    ? null
    : 'NOT_FOUND';
const isOfTheirCity: Rule = ({ actor, becomes }) => (worksIn(actor, becomes.cityId) ? null : 'NOT_ALLOWED');
const staysInItsCity: Rule = ({ view, becomes }) =>
  view === null || view.cityId === becomes.cityId ? null : 'NOT_ALLOWED';
/** What everybody sees, its owner changes while they may share, and so may others who share. */
const mayChangeIt: Rule = ({ actor, view }) => {
  if (view === null) return null;
  if (view.shared) return SHARES.includes(actor.role) ? null : 'NOT_ALLOWED';
  return view.accountId === actor.accountId ? null : 'NOT_ALLOWED';
};
const mayShare: Rule = ({ actor, becomes }) =>
  becomes.shared && !SHARES.includes(actor.role) ? 'NOT_ALLOWED' : null;
/** Whoever lost the right to share still takes back what is their own. */
const mayTakeItBack: Rule = ({ actor, view }) =>
  view?.accountId === actor.accountId || (view?.shared === true && SHARES.includes(actor.role))
    ? null
    : 'NOT_ALLOWED';

/** What somebody may do with views: every rule of the row holds, or the first that does not says why. */
export const SAVED_VIEWS = {
  saveView: [isSeen, isOfTheirCity, staysInItsCity, mayChangeIt, mayShare],
  renameView: [isSeen, isOfTheirCity, mayChangeIt],
  removeView: [isSeen, mayTakeItBack],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export function viewDenialOf(operation: keyof typeof SAVED_VIEWS, act: ViewAct): ViewDenial | null {
  for (const rule of SAVED_VIEWS[operation]) {
    const denial = rule(act);
    if (denial !== null) return denial;
  }
  return null;
}
