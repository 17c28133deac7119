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

/**
 * Normalised by node id. The stream's changes do not pass through it: whoever shows a report lays them over what was
 * read (`changed-reports.ts`), and a cache would keep the name of each for as long as the page is open.
 */
export const reportCache = () =>
  cacheExchange({
    keys: Object.fromEntries(embedded.map((name) => [name, noKey])),
  });
