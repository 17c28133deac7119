/** Who a person is to the command center: with another role or agency it shows another city. */
export interface Person {
  email: string;
  role: string;
  agency: { id: string } | null;
}

export interface SessionState<Someone extends Person> {
  /** Null for nobody, undefined while it is asked for the first time. */
  person: Someone | null | undefined;
  /** The session of `person` is over: the screen stays, as it last was, behind a door. */
  ended: boolean;
  /** Rises when everything must be read anew. */
  turn: number;
}

export const unknownSession = { person: undefined, ended: false, turn: 0 } as const;

const isSame = (a: Person, b: Person): boolean =>
  a.email === b.email && a.role === b.role && a.agency?.id === b.agency?.id;

/** What the server's answer to "who am I" changes. */
export function nextSession<Someone extends Person>(
  state: SessionState<Someone>,
  answer: Someone | null,
): SessionState<Someone> {
  const { person, ended, turn } = state;
  if (answer === null) return person ? { ...state, ended: true } : { person: null, ended: false, turn };
  if (!person) return { person: answer, ended: false, turn };
  if (!ended && isSame(person, answer)) return state;
  return { person: answer, ended: false, turn: turn + 1 };
}
