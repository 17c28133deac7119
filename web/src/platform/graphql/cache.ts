import { cacheExchange } from '@urql/exchange-graphcache';

const noKey = () => null;

/** Values that live inside their parent and have no identity of their own. */
const embedded = [
  'AdministeredAgency',
  'AdminChangeField',
  'Basemap',
  'CategoryVersion',
  'ChangedAgency',
  'ChangedApp',
  'ChangedCalendar',
  'ChangedCategory',
  'ChangedPerson',
  'ChosenBasemap',
  'Colleague',
  'DuplicateSuggestion',
  'EmergencyNumber',
  'Holiday',
  'InvitedPerson',
  'IssuedApiKey',
  'Joined',
  'JurisdictionMatch',
  'NamedSealedHandlers',
  'PageInfo',
  'Photo',
  'Place',
  'Point',
  'Refusal',
  'ReportCounts',
  'ReporterContact',
  'RoutingExplanation',
  'RevokedInvitation',
  'RoutingStep',
  'SealedHandlers',
  'SignInProvider',
  'SignInStatus',
  'StatusCount',
  'SupportTask',
  'TotalCount',
  'Viewer',
];

/** Normalised by node id, so that a change from the stream shows in every panel that holds the report. */
export const reportCache = () =>
  cacheExchange({
    keys: Object.fromEntries(embedded.map((name) => [name, noKey])),
  });
