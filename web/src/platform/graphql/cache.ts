import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

const noKey = () => null;

/** Values that live inside their parent and have no identity of their own. */
const embedded = [
  'Colleague',
  'EmergencyNumber',
  'JurisdictionMatch',
  'PageInfo',
  'Photo',
  'Place',
  'Point',
  'Refusal',
  'ReportCounts',
  'RoutingExplanation',
  'RoutingStep',
  'StatusCount',
  'TotalCount',
  'Viewer',
];

/** Normalised by node id, so that a change from the stream shows in every list and panel that holds the report. */
export const reportCache = () =>
  cacheExchange({
    keys: Object.fromEntries(embedded.map((name) => [name, noKey])),
    resolvers: { Query: { reports: relayPagination() } },
  });
