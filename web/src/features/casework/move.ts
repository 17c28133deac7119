import type { Visibility } from '../../gql/desk/graphql';

/** One step that a person of an office can take with a report, whatever it needs beside the report itself. */
export type Step = keyof typeof stepFields;

export type StepField = 'words' | 'date' | 'photos' | 'agency' | 'person' | 'parts' | 'visibility';

/** What each step asks for before it can be sent; nothing means that one press is enough. */
export const stepFields = {
  accept: [],
  start: [],
  resume: [],
  close: [],
  take: [],
  hold: ['words', 'date'],
  ask: ['words'],
  answer: ['words'],
  reject: ['words'],
  reopen: ['words'],
  decline: ['words'],
  resolve: ['photos', 'words'],
  transfer: ['agency', 'words'],
  route: ['agency'],
  support: ['agency', 'words'],
  finish: ['words'],
  split: ['parts'],
  note: ['words'],
  update: ['words'],
  assign: ['person'],
  visibility: ['visibility', 'words'],
} as const satisfies Readonly<Record<string, readonly StepField[]>>;

export interface Part {
  readonly agency: string;
  readonly task: string;
}

export type Move =
  | { readonly step: 'accept' | 'start' | 'resume' | 'close' | 'take' }
  | { readonly step: 'decline' | 'reject' | 'reopen'; readonly reason: string }
  | { readonly step: 'hold'; readonly reason: string; readonly reviewAt: string }
  | { readonly step: 'ask'; readonly question: string }
  | { readonly step: 'answer'; readonly answer: string }
  | { readonly step: 'resolve'; readonly explanation: string; readonly photoIds: readonly string[] }
  | { readonly step: 'transfer'; readonly agency: string; readonly reason: string }
  | { readonly step: 'route'; readonly agency: string }
  | { readonly step: 'support'; readonly agency: string; readonly task: string }
  | { readonly step: 'finish' | 'note' | 'update'; readonly text: string }
  | { readonly step: 'split'; readonly parts: readonly Part[] }
  | { readonly step: 'assign'; readonly accountId: string | null }
  | { readonly step: 'visibility'; readonly visibility: Visibility; readonly reason: string };

/** A report in the version that was seen. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}
