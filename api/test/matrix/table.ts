import { randomClientId } from '../submissions.ts';

/** Where an officer's or a head's agency stands towards a report; the order of `done` below. */
export const RELATIONS = ['own', 'supporting', 'offered', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];
export const VISIBILITIES = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** O officer, H head, P operator, S supervisor, A auditor; whoever handles a report reads it whole. */
export const READ_WHOLE: Readonly<Record<Visibility, Readonly<Record<Relation, string>>>> = {
  PUBLIC: { own: 'OHPSA', supporting: 'OHPSA', offered: 'OHPSA', other: 'PSA' },
  COARSE: { own: 'OHPSA', supporting: 'OHPSA', offered: 'OHPSA', other: 'PSA' },
  STATISTICS: { own: 'OHPSA', supporting: 'OHPSA', offered: 'OHPSA', other: 'PSA' },
  // Named for the heads of the agency that has it, and of the one that it is on offer to.
  SEALED: { own: 'HA', supporting: 'A', offered: 'HA', other: 'A' },
};

export interface Given {
  readonly reportId: string;
  readonly visibility: Visibility;
  /** Another report, public, of another agency. */
  readonly survivorId: string;
}

/** One mutation: what the report is like before it, what is sent, and who of those that read it whole may do it. */
export interface Row {
  readonly mutation: string;
  readonly case?: string;
  readonly status?: string;
  readonly state?: 'on offer' | 'merged' | 'information';
  readonly input: (given: Given) => Readonly<Record<string, unknown>>;
  readonly done:
    'whoever sees it' | readonly [own: string, supporting: string, offered: string, other: string];
  /** Where whoever may do it is told that it is not the moment for it. */
  readonly conflict?: Relation;
  /** Visibilities for which it makes no sense. */
  readonly not?: Visibility;
}

const step = ({ reportId }: Given) => ({ reportId, version: 1 });
const LEAD = ['OHS', 'S', 'S', 'S'] as const;
const LEAD_OR_COMMAND = ['OHPS', 'PS', 'PS', 'PS'] as const;
const COMMAND = ['PS', 'PS', 'PS', 'PS'] as const;
const HEAD_OR_COMMAND = ['HPS', 'PS', 'PS', 'PS'] as const;
const HANDLERS = ['OHPS', 'OHPS', 'OHPS', 'PS'] as const;
const inADay = new Date(Date.now() + 86_400_000).toISOString();
const PARTS = [
  { agency: 'pupr', task: 'Aspal' },
  { agency: 'dlhk', task: 'Sampah' },
];
const TIGHTER = { PUBLIC: 'COARSE', COARSE: 'STATISTICS', STATISTICS: 'SEALED', SEALED: 'SEALED' } as const;

export const TABLE: readonly Row[] = [
  { mutation: 'acceptReport', input: step, done: LEAD },
  { mutation: 'startReport', status: 'ACCEPTED', input: step, done: LEAD },
  {
    mutation: 'holdReport',
    status: 'IN_PROGRESS',
    input: (given) => ({ ...step(given), reason: 'Hujan', reviewAt: inADay }),
    done: LEAD,
  },
  { mutation: 'resumeReport', status: 'ON_HOLD', input: step, done: LEAD },
  {
    mutation: 'resolveReport',
    status: 'IN_PROGRESS',
    input: (given) => ({ ...step(given), explanation: 'Selesai' }),
    done: LEAD,
  },
  {
    mutation: 'askReporter',
    input: (given) => ({ ...step(given), question: 'Di mana?' }),
    done: LEAD_OR_COMMAND,
  },
  {
    mutation: 'recordAnswer',
    status: 'NEEDS_INFO',
    input: (given) => ({ ...step(given), answer: 'Di kiri.' }),
    done: LEAD_OR_COMMAND,
  },
  {
    mutation: 'rejectReport',
    input: (given) => ({ ...step(given), reason: 'Ganda' }),
    done: LEAD_OR_COMMAND,
  },
  { mutation: 'noteReport', input: ({ reportId }) => ({ reportId, text: 'Catatan' }), done: HANDLERS },
  { mutation: 'updateReport', input: ({ reportId }) => ({ reportId, text: 'Kabar' }), done: LEAD_OR_COMMAND },
  { mutation: 'closeReport', status: 'RESOLVED', input: step, done: HEAD_OR_COMMAND },
  {
    mutation: 'reopenReport',
    status: 'RESOLVED',
    input: (given) => ({ ...step(given), reason: 'Belum' }),
    done: ['SA', 'SA', 'SA', 'SA'],
  },
  { mutation: 'assignPerson', input: (given) => ({ ...step(given), accountId: null }), done: LEAD },
  { mutation: 'assignReport', input: (given) => ({ ...step(given), agency: 'bpbd' }), done: COMMAND },
  {
    mutation: 'offerTransfer',
    input: (given) => ({ ...step(given), agency: 'bpbd', reason: 'Bukan kami' }),
    done: LEAD_OR_COMMAND,
    conflict: 'offered', // what is on offer is not offered again
  },
  {
    mutation: 'answerTransfer',
    state: 'on offer',
    input: (given) => ({ ...step(given), take: true }),
    done: ['S', 'S', 'HS', 'S'],
  },
  {
    mutation: 'askSupport',
    not: 'SEALED', // shared by naming handlers, not offices
    input: (given) => ({ ...step(given), agency: 'bpbd', task: 'Tenda' }),
    done: LEAD_OR_COMMAND,
  },
  { mutation: 'finishSupport', input: ({ reportId }) => ({ reportId }), done: ['', 'OH', '', ''] },
  { mutation: 'splitReport', input: (given) => ({ ...step(given), parts: PARTS }), done: HEAD_OR_COMMAND },
  {
    mutation: 'mergeReport',
    input: (given) => ({ ...step(given), intoId: given.survivorId, reason: 'Sama' }),
    done: COMMAND,
  },
  {
    mutation: 'unmergeReport',
    state: 'merged',
    input: (given) => ({ ...step(given), reason: 'Lain' }),
    done: COMMAND,
  },
  {
    mutation: 'changeVisibility',
    case: 'to a stricter one',
    input: (given) => ({ ...step(given), visibility: TIGHTER[given.visibility], reason: 'Nama orang' }),
    done: LEAD_OR_COMMAND,
  },
  {
    mutation: 'changeVisibility',
    case: 'to a looser one',
    not: 'PUBLIC',
    input: (given) => ({ ...step(given), visibility: 'PUBLIC', reason: 'Tanpa nama' }),
    done: ['HS', 'S', 'S', 'S'],
  },
  {
    mutation: 'readContact',
    input: ({ reportId }) => ({ reportId, reason: 'Bertanya' }),
    done: LEAD_OR_COMMAND,
  },
  {
    mutation: 'moveReports',
    input: (given) => ({ step: 'acceptReport', reports: [step(given)] }),
    done: LEAD,
  },
  { mutation: 'acknowledgeReport', input: step, done: LEAD_OR_COMMAND },
  {
    mutation: 'correctSubdistrict',
    input: (given) => ({ ...step(given), subdistrictCode: '53.71.04.1010' }),
    done: HANDLERS,
  },
  {
    mutation: 'takeDownReport',
    state: 'information',
    input: (given) => ({ ...step(given), reason: 'Bohong' }),
    done: LEAD_OR_COMMAND,
  },
  {
    mutation: 'supportReport',
    input: ({ reportId }) => ({ reportId, clientId: randomClientId() }),
    done: 'whoever sees it',
  },
  {
    mutation: 'flagReport',
    input: ({ reportId }) => ({ reportId, clientId: randomClientId(), reason: 'Belum selesai' }),
    done: 'whoever sees it',
  },
];

/** By the private link: whoever holds it is the reporter, whoever else they are. */
export const BY_TOKEN: readonly Row[] = [
  {
    mutation: 'answerQuestion',
    status: 'NEEDS_INFO',
    input: () => ({ text: 'Kiri' }),
    done: 'whoever sees it',
  },
  { mutation: 'confirmReport', status: 'RESOLVED', input: () => ({}), done: 'whoever sees it' },
  { mutation: 'rateReport', status: 'RESOLVED', input: () => ({ rating: 4 }), done: 'whoever sees it' },
  {
    mutation: 'reopenOwnReport',
    status: 'RESOLVED',
    input: () => ({ reason: 'Belum' }),
    done: 'whoever sees it',
  },
  { mutation: 'withdrawReport', input: () => ({}), done: 'whoever sees it' },
];
