import { registerEnumType } from 'type-graphql';

import type { TimedStep } from '../clocks/index.ts';
import { EventKind, PublicStatus, ReportStatus } from './report-life.rules.ts';

export const PlaceSource = { GPS: 'GPS', PIN: 'PIN', LIST: 'LIST' } as const;
export const PlacePrecision = { EXACT: 'EXACT', GRID_100M: 'GRID_100M' } as const;
export const ReportOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST', DUE_FIRST: 'DUE_FIRST' } as const;
export type ReportOrder = keyof typeof ReportOrder;
export const PhotoPurpose = { BEFORE: 'BEFORE', AFTER: 'AFTER', ANSWER: 'ANSWER' } as const;
export const AssignedTo = { ME: 'ME', NOBODY: 'NOBODY' } as const;
const STEPS: readonly TimedStep[] = [
  'ACKNOWLEDGE_60',
  'ACKNOWLEDGE_120',
  ...(['RESPOND', 'RESOLVE'] as const).flatMap((clock) =>
    ([50, 100, 150, 200] as const).map((percent) => `${clock}_${percent}` as const),
  ),
  'REVIEW',
  'ANSWER_MISSING',
  'UNDISPUTED',
];
export const EscalationStep = Object.fromEntries(STEPS.map((step) => [step, step])) as Record<
  TimedStep,
  TimedStep
>;
export const ActorKind = { RESIDENT: 'RESIDENT', SYSTEM: 'SYSTEM', STAFF: 'STAFF' } as const;

registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'Where a report is in its life.',
  valuesConfig: {
    RECEIVED: { description: 'No rule named an agency; the command center decides.' },
    ASSIGNED: { description: 'An agency has it and has not accepted it yet.' },
    ON_HOLD: { description: 'Paused by the agency, with a reason and a review date.' },
    NEEDS_INFO: { description: 'The reporter was asked something.' },
    EXPIRED: { description: 'Information among neighbours, 72 hours after it was shared.' },
  },
});
registerEnumType(PublicStatus, {
  name: 'PublicStatus',
  description: 'The seven words that residents read.',
  valuesConfig: {
    WAITING: { description: '"Menunggu": RECEIVED, NEEDS_INFO.' },
    COORDINATION: { description: '"Koordinasi": ASSIGNED, ACCEPTED.' },
    IN_PROGRESS: { description: '"Proses": IN_PROGRESS, ON_HOLD.' },
    DONE: { description: '"Selesai": RESOLVED, CLOSED.' },
    REJECTED: { description: '"Ditolak".' },
    MERGED: { description: '"Digabung".' },
    CANCELLED: { description: '"Dibatalkan": WITHDRAWN, EXPIRED.' },
  },
});
registerEnumType(EventKind, { name: 'EventKind', description: 'What happened to a report.' });
registerEnumType(PlaceSource, {
  name: 'PlaceSource',
  description: 'How the place was set.',
  valuesConfig: {
    GPS: { description: "The phone's position." },
    PIN: { description: 'A pin put on the map.' },
    LIST: { description: 'A subdistrict chosen from the list; there are no coordinates.' },
  },
});
registerEnumType(PlacePrecision, {
  name: 'PlacePrecision',
  description: 'How exact the place is for this viewer.',
  valuesConfig: { GRID_100M: { description: 'The centre of a 100 m grid cell; draw a square, not a pin.' } },
});
registerEnumType(ReportOrder, {
  name: 'ReportOrder',
  description: 'By an instant, ties by an internal number.',
  valuesConfig: {
    NEWEST: { description: 'Received last first.' },
    OLDEST: { description: 'Received first first.' },
    DUE_FIRST: {
      description:
        'What is due next first: the answer, then the solution, or the review of what is on hold. Before it what is CRITICAL and without a target, unless it waits; after it what has none, then what waits without a date, and what has ended.',
    },
  },
});
registerEnumType(PhotoPurpose, {
  name: 'PhotoPurpose',
  description: 'What a photo shows.',
  valuesConfig: {
    BEFORE: { description: 'What was reported.' },
    AFTER: { description: 'That it is solved.' },
    ANSWER: { description: "The reporter's answer to a question; for handlers and the reporter." },
  },
});
registerEnumType(AssignedTo, {
  name: 'AssignedTo',
  description: 'Who works on a report, seen from the viewer.',
});
registerEnumType(EscalationStep, {
  name: 'EscalationStep',
  description:
    'What happens by itself when a time has come: a CRITICAL report unacknowledged for 60 or 120 seconds; 50, 100, 150 or 200 % of the time to respond or resolve; a review date; 72 hours without an answer; seven days without a dispute.',
});
registerEnumType(ActorKind, { name: 'ActorKind', description: 'Who did it, as a kind.' });
