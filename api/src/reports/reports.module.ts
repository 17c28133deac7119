import type { RequestContext } from '../accounts/index.ts';
import type { CatalogueNodes, CatalogueRegistry } from '../agencies/index.ts';
import type { CityNodes, CityRegistry } from '../jurisdictions/index.ts';
import { photoIdOf, uuidOfPhoto } from '../media/index.ts';
import type { Database, Env, OpaqueIds, RateLimit, Secrets } from '../platform/index.ts';
import type { Routing } from '../routing/index.ts';
import type { ChangeDeps } from './change-report.ts';
import type { EventBell } from './event-bell.ts';
import { filterNames } from './filter-names.ts';
import { type Catalogues, placeSubmission } from './place-submission.ts';
import { type PhotoRow, readPhotos } from './read-photos.ts';
import type { FilterNames } from './report-filter.input.ts';
import type { ReportWorld } from './report-group.ts';
import { ReportMutationResolver } from './report-mutation.resolver.ts';
import { ReportConnectionResolver } from './report-connection.resolver.ts';
import type { LogPosition } from './read-log.ts';
import { ReportQueryResolver } from './report-query.resolver.ts';
import type { Photo, RoutingExplanation } from './report.parts.ts';
import { RoutingResolver } from './routing.resolver.ts';
import { readText } from './report-texts.ts';
import { SimilarResolver } from './similar.resolver.ts';
import { BuiltSums } from './sums/built-sums.ts';
import type { SubmitDeps } from './submit-report.ts';
import { openReader, type Reader, readerOf } from './viewer-rights.ts';

export interface ReportDeps {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly ids: OpaqueIds;
  readonly env: Pick<Env, 'submissionsPerHour'>;
  readonly bell: EventBell;
  readonly rateLimit: RateLimit;
  readonly cities: CityRegistry;
  readonly catalogue: CatalogueRegistry;
  readonly cityNodes: CityNodes;
  readonly catalogueNodes: CatalogueNodes;
  /** Up to where everything in the log is readable now. */
  readonly logPosition: () => LogPosition;
}

/** What the module offers to the composition root and to the rows after it. */
export interface ReportsModule {
  readonly world: ReportWorld;
  readonly names: FilterNames;
  readonly catalogues: Catalogues;
  readonly change: ChangeDeps;
  readonly submit: SubmitDeps;
  readonly sums: BuiltSums;
  readonly queries: ReportQueryResolver;
  readonly resolvers: readonly object[];
  readonly readerOf: (context: Pick<RequestContext, 'viewer'>) => Reader;
  /** For what is shown unasked: streams and maps. */
  readonly openReaderOf: (context: Pick<RequestContext, 'viewer'>) => Reader;
  /** A photo of a report that the caller has found visible, by its number from 1. */
  photoAt(reportId: bigint, position: number): Promise<PhotoRow | null>;
}

export function reportsModule(deps: ReportDeps): ReportsModule {
  const { database, secrets, ids, bell, cities, catalogue } = deps;
  const world = reportWorld(deps);
  const names = filterNames(cities, catalogue);
  const catalogues = { cities: () => cities.current(), agencies: () => catalogue.current() };
  const areaOfAgency = (agencyId: number): number | null =>
    catalogue.current().agencyById(agencyId)?.jurisdictionId ?? null;
  const reader = (context: Pick<RequestContext, 'viewer'>): Reader => readerOf(context.viewer, areaOfAgency);
  const submit: SubmitDeps = {
    database,
    secrets,
    bell,
    rateLimit: deps.rateLimit,
    submissionsPerHour: deps.env.submissionsPerHour,
    place: (submission) => placeSubmission(catalogues, submission, new Date().toISOString()),
    photoUuid: uuidOfPhoto,
  };
  const { logPosition } = deps;
  const queries = new ReportQueryResolver({ world, names, secrets, readerOf: reader, logPosition });
  const change = { database, bell, catalogues };
  const mutations = new ReportMutationResolver({ world, change, ids, submit, readerOf: reader });
  const routing = new RoutingResolver(world, catalogues);
  const similar = new SimilarResolver({ world, names, secrets, readerOf: reader });
  return {
    world,
    names,
    change,
    catalogues,
    submit,
    sums: new BuiltSums(database),
    queries,
    resolvers: [queries, new ReportConnectionResolver(secrets), mutations, routing, similar],
    readerOf: reader,
    openReaderOf: (context) => openReader(reader(context)),
    photoAt: async (id, position) => photoAt(database, id, position),
  };
}

async function photoAt(database: Database, id: bigint, position: number): Promise<PhotoRow | null> {
  const photos = await readPhotos(database, [{ id, parent_id: null }]);
  return photos.find((photo) => photo.position === position) ?? null;
}

function reportWorld(deps: ReportDeps): ReportWorld {
  const { ids, cityNodes, catalogueNodes } = deps;
  return {
    database: deps.database,
    reportId: (id) => ids.encode('Report', id),
    reportIds: (all) => ids.encodeAll('Report', all),
    eventId: (id) => ids.encode('ReportEvent', id),
    text: async (textId) => readText(deps.database, textId),
    city: (id) => cityNodes.city(id),
    jurisdiction: (id) => cityNodes.jurisdiction(id),
    category: (id) => catalogueNodes.category(id),
    agency: (id) => catalogueNodes.agency(id),
    explain: (routing) => explain(routing, catalogueNodes),
    photo: photoOf,
  };
}

function explain(routing: Routing, nodes: CatalogueNodes): RoutingExplanation {
  return {
    agency: nodes.agency(routing.agencyId),
    support: routing.supportAgencyIds.map((id) => nodes.agency(id)),
    steps: routing.steps.map(({ textId, textEn }) => ({ textId, textEn })),
    categoryVersion: routing.categoryVersion,
  };
}

/** The reporter's photos are read by the private link, everyone else's by the photo's own address. */
function photoOf(row: PhotoRow, trackingToken: string | null): Photo {
  const id = photoIdOf(row.id);
  const base = trackingToken === null ? `/media/${id}` : `/r/${trackingToken}/photos/${String(row.position)}`;
  return {
    id,
    thumbUrl: `${base}/thumb.jpg`,
    mediumUrl: `${base}/medium.jpg`,
    largeUrl: `${base}/large.jpg`,
    width: row.width,
    height: row.height,
    purpose: row.purpose,
  };
}
