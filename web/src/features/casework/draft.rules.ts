import type { Visibility } from '../../gql/desk/graphql';
import { instantAt } from '../../ui/city-time';
import { stepFields, type Move, type Part, type Step, type StepField } from './move';

/** What somebody has typed for a step so far. */
export interface Draft {
  readonly words: string;
  readonly agency: string;
  /** A day on the city's calendar. */
  readonly day: string;
  /** Null names nobody; undefined is not chosen yet. */
  readonly person: string | null | undefined;
  readonly parts: readonly Part[];
  readonly visibility: Visibility | null;
}

const noPart: Part = { agency: '', task: '' };

export const emptyDraft: Draft = {
  words: '',
  agency: '',
  day: '',
  person: undefined,
  parts: [noPart, noPart],
  visibility: null,
};

const reviewHour = 8;

/** What still has to be filled in before the step can be sent. */
export function missingIn(step: Step, draft: Draft, photoCount: number): StepField[] {
  const words = draft.words.trim() !== '';
  const filled: Readonly<Record<StepField, boolean>> = {
    // Proof is a photo or an explanation; what a supporting office did may stay unsaid.
    words: words || step === 'finish' || (step === 'resolve' && photoCount > 0),
    photos: words || photoCount > 0,
    agency: draft.agency !== '',
    date: draft.day !== '',
    person: draft.person !== undefined,
    visibility: draft.visibility !== null,
    parts:
      draft.parts.length >= 2 && draft.parts.every(({ agency, task }) => agency !== '' && task.trim() !== ''),
  };
  return stepFields[step].filter((field) => !filled[field]);
}

/** The move that a filled-in draft means. */
export function moveOf(step: Step, draft: Draft, photoIds: readonly string[], timeZone: string): Move {
  const words = draft.words.trim();
  const { agency } = draft;
  switch (step) {
    case 'accept':
    case 'start':
    case 'resume':
    case 'close':
    case 'take':
      return { step };
    case 'decline':
    case 'reject':
    case 'reopen':
      return { step, reason: words };
    case 'hold':
      return { step, reason: words, reviewAt: instantAt(draft.day, reviewHour, timeZone) };
    case 'ask':
      return { step, question: words };
    case 'answer':
      return { step, answer: words };
    case 'resolve':
      return { step, explanation: words, photoIds };
    case 'transfer':
      return { step, agency, reason: words };
    case 'route':
      return { step, agency };
    case 'support':
      return { step, agency, task: words };
    case 'finish':
    case 'note':
    case 'update':
      return { step, text: words };
    case 'split':
      return { step, parts: draft.parts.map((part) => ({ agency: part.agency, task: part.task.trim() })) };
    case 'assign':
      return { step, accountId: draft.person ?? null };
    case 'visibility':
      // Without a choice it is not sent; the strictest gives nothing away.
      return { step, visibility: draft.visibility ?? 'SEALED', reason: words };
  }
}
