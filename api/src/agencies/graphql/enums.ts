import { registerEnumType } from 'type-graphql';

import { AgencyKind, Audience, ClockKind, Urgency, Visibility } from '../catalogue.types.ts';

registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description: 'What kind of office answers.',
  valuesConfig: {
    DEPARTMENT: { description: 'A department of the city.' },
    DISTRICT_OFFICE: { description: 'The office of a district (kantor camat).' },
    SUBDISTRICT_OFFICE: { description: 'The office of a subdistrict (kantor lurah).' },
    PARTNER: { description: 'A company or body outside the city government.' },
    COMMAND_CENTER: { description: 'Sorts what no rule routes.' },
  },
});

registerEnumType(Audience, {
  name: 'Audience',
  description: 'Whom a report speaks to.',
  valuesConfig: {
    GOVERNMENT: { description: 'An agency of the city.' },
    PARTNER: { description: 'A private or state company.' },
    NEIGHBOURS: { description: 'Residents nearby; it expires after 72 hours.' },
  },
});

registerEnumType(Urgency, {
  name: 'Urgency',
  description: 'How fast somebody must look.',
  valuesConfig: {
    LOW: { description: 'Can wait for days.' },
    NORMAL: { description: 'Handled within the target of its category.' },
    HIGH: { description: 'Shown as a banner in the command center.' },
    CRITICAL: { description: 'Sounds in the command center until somebody acknowledges it.' },
  },
});

registerEnumType(ClockKind, {
  name: 'ClockKind',
  description: 'When the time of a target runs.',
  valuesConfig: {
    ALWAYS: { description: 'Day and night.' },
    WORKING: { description: 'In the working hours of the city, without its holidays.' },
  },
});

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'What anyone may see of a report.',
  valuesConfig: {
    PUBLIC: { description: 'Exact place, description and photo.' },
    COARSE: { description: 'The place on a 100 m grid, no photo.' },
    STATISTICS: { description: 'Counts per subdistrict and month only.' },
    SEALED: { description: 'Nothing; only those named for it know that it exists.' },
  },
});
