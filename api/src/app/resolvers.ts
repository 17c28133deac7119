import { ACCOUNT_ID_TYPES, accountsResolvers } from '../accounts/index.ts';
import { administrationResolvers } from '../administration/index.ts';
import { AnalyticsResolver } from '../analytics/index.ts';
import {
  agencyResolvers,
  type CatalogueNodes,
  type CatalogueRegistry,
  createCatalogueNodes,
} from '../agencies/index.ts';
import { caseworkResolvers } from '../casework/index.ts';
import {
  type CityNodes,
  type CityRegistry,
  createCityNodes,
  jurisdictionResolvers,
} from '../jurisdictions/index.ts';
import { liveResolver, type LogTail, StreamStateResolver } from '../live/index.ts';
import {
  createOpaqueIds,
  type Database,
  type Env,
  type OpaqueIds,
  type RateLimit,
  type Secrets,
} from '../platform/index.ts';
import { type EventBell, type LogPosition, reportsModule, type ReportsModule } from '../reports/index.ts';
import { deploymentBasemap } from './deployment-basemap.ts';
import { NodeResolver } from './node.resolver.ts';
import { workplacesOf } from './workplaces.ts';

/** What resolvers are made of. */
export interface Parts {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly env: Pick<
    Env,
    'submissionsPerHour' | 'publicUrl' | 'oidc' | 'mapboxToken' | 'basemapStyleUrl' | 'basemapPmtilesUrl'
  >;
  readonly bell: EventBell;
  readonly rateLimit: RateLimit;
  readonly cities: CityRegistry;
  readonly catalogue: CatalogueRegistry;
  readonly tail: LogTail;
  readonly epoch: number;
}

const NODE_TYPES = ['City', 'Jurisdiction', 'Agency', 'Category', 'Report', 'ReportEvent'];
const ID_TYPES = [...NODE_TYPES, ...ACCOUNT_ID_TYPES];

/** Every resolver of the API, and the reports module that other roads use too. */
export function createResolvers(parts: Parts): {
  readonly resolvers: readonly object[];
  readonly reports: ReportsModule;
  readonly ids: OpaqueIds;
} {
  const { database, env, cities, catalogue, secrets, tail, epoch } = parts;
  const ids = createOpaqueIds(secrets, ID_TYPES);
  const cityNodes = createCityNodes(cities, ids, deploymentBasemap(env));
  const catalogueNodes = createCatalogueNodes(catalogue, cityNodes, ids);
  const logPosition = (): LogPosition => tail.position();
  const reports = reportsModule({ ...parts, ids, cityNodes, catalogueNodes, logPosition });
  const { world, names, readerOf } = reports;
  const resolvers = [
    ...accountsResolvers({
      ...{ database, secrets, ids, workplaces: workplacesOf(cities, catalogue) },
      publicUrl: env.publicUrl,
      providerName: env.oidc?.name ?? null,
    }),
    ...jurisdictionResolvers({ cities, cityNodes }),
    ...agencyResolvers({ cities, cityNodes, catalogue, catalogueNodes }),
    ...reports.resolvers,
    ...caseworkResolvers({
      ...{ world, readerOf, ids, secrets, change: reports.change, rateLimit: parts.rateLimit },
      submissionsPerHour: parts.env.submissionsPerHour,
    }),
    ...administrationResolvers({
      ...{ database, ids, cities, cityNodes, catalogue, catalogueNodes, change: reports.change },
    }),
    new AnalyticsResolver({ database, cities, cityNodes, names, readerOf, sums: reports.sums }),
    new StreamStateResolver(tail, secrets),
    liveResolver({ world, secrets, names, tail, epoch, readerOf: reports.openReaderOf }),
    nodeResolver(ids, cityNodes, catalogueNodes, reports),
  ];
  return { resolvers, reports, ids };
}

function nodeResolver(
  ids: OpaqueIds,
  cityNodes: CityNodes,
  catalogueNodes: CatalogueNodes,
  { queries }: ReportsModule,
): NodeResolver {
  return new NodeResolver(ids, {
    City: (id) => cityNodes.find('City', id),
    Jurisdiction: (id) => cityNodes.find('Jurisdiction', id),
    Agency: (id) => catalogueNodes.find('Agency', id),
    Category: (id) => catalogueNodes.find('Category', id),
    Report: async (id, context) => queries.byId(id, context),
    ReportEvent: async (id, context) => queries.eventById(id, context),
  });
}
