import { registerEnumType } from 'type-graphql';

import { EventKind, PublicStatus, ReportStatus } from './report-life.rules.ts';

export const PlaceSource = { GPS: 'GPS', PIN: 'PIN', LIST: 'LIST' } as const;
export const PlacePrecision = { EXACT: 'EXACT', GRID_100M: 'GRID_100M' } as const;
export const ReportOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
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
  description: 'By the instant of receipt, ties by an internal number.',
});
registerEnumType(ActorKind, { name: 'ActorKind', description: 'Who did it, as a kind.' });
