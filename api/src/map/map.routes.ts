import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { CatalogueRegistry } from '../agencies/index.ts';
import type { CityRegistry } from '../jurisdictions/index.ts';
import type { Database, OpaqueIds } from '../platform/index.ts';
import {
  type BuiltSums,
  type FilterNames,
  type Reader,
  type ReportFilter,
  resolveFilter,
} from '../reports/index.ts';
import { areaFile } from './area-collection.ts';
import { type MarkNames, readReportTile } from './read-report-tile.ts';
import { readTileAddress, readTileFilter, TileRefusal } from './tile-request.rules.ts';

export interface MapRouteDeps {
  readonly database: Pick<Database, 'read'>;
  readonly ids: OpaqueIds;
  readonly cities: CityRegistry;
  readonly catalogue: CatalogueRegistry;
  readonly names: FilterNames;
  readonly sums: Pick<BuiltSums, 'areThere'>;
  /** Who asks, by cookie. */
  readerOf(request: FastifyRequest): Promise<Reader>;
}

interface TileRoute {
  readonly Params: { readonly z: string; readonly x: string; readonly y: string };
}
interface AreaRoute {
  readonly Params: { readonly city: string };
  readonly Querystring: { readonly v?: string };
}

const A_YEAR = 'public, max-age=31536000, immutable';

/** GET /tiles/reports/{z}/{x}/{y}.mvt and GET /tiles/areas/{city}.geojson. */
export function mapRoutes(app: FastifyInstance, deps: MapRouteDeps): void {
  const names = markNames(deps);
  app.get<TileRoute>('/tiles/reports/:z/:x/:y.mvt', async (request, reply) =>
    refusing(reply, async () => answerTile(deps, names, request, reply)),
  );
  app.get<AreaRoute>('/tiles/areas/:city.geojson', async (request, reply) =>
    refusing(reply, async () => answerAreas(deps.cities, request, reply)),
  );
}

async function answerTile(
  deps: MapRouteDeps,
  names: MarkNames,
  request: FastifyRequest<TileRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const tile = readTileAddress(request.params.z, request.params.x, request.params.y);
  const filter = oneCity(resolveFilter(readTileFilter(request.query), deps.names), deps.cities);
  const reader = await deps.readerOf(request);
  const sumsIn = (await deps.sums.areThere()) ? timeZoneOf(deps.cities, filter.cityId) : null;
  const body = await readReportTile(deps.database, names, { reader, filter, tile, sumsIn });
  void reply
    .header('cache-control', reader.kind === 'stranger' ? 'public, max-age=5' : 'private, no-store')
    .header('vary', 'cookie');
  if (body === null) return reply.code(204).send();
  return reply.type('application/vnd.mapbox-vector-tile').send(body);
}

/** Every index on places begins with the city. */
function oneCity(filter: ReportFilter, cities: CityRegistry): ReportFilter & { readonly cityId: number } {
  return { ...filter, cityId: filter.cityId ?? cities.current().requireCity().id };
}

function timeZoneOf(cities: CityRegistry, cityId: number): string | null {
  return cities.current().cityById(cityId)?.timeZone ?? null;
}

async function answerAreas(
  cities: CityRegistry,
  request: FastifyRequest<AreaRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const city = cities.current().cityBySlug(request.params.city);
  if (city === null) throw new TileRefusal('There is no such city', 404);
  const file = areaFile(city);
  const current = request.query.v === String(file.version);
  void reply.header('etag', file.etag).header('cache-control', current ? A_YEAR : 'public, no-cache');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  return reply.type('application/geo+json; charset=utf-8').send(file.body);
}

function markNames({ ids, catalogue }: MapRouteDeps): MarkNames {
  return {
    reportId: (id) => ids.encode('Report', id),
    categoryCode: (id) => catalogue.current().categoryById(id)?.code ?? null,
    agencySlug: (id) => catalogue.current().agencyById(id)?.slug ?? null,
  };
}

/** Refusals in words; what the filter's names refuse comes as the errors that GraphQL would show. */
async function refusing(reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    const known = error instanceof TileRefusal || error instanceof GraphQLError;
    if (!known) throw error;
    return answerLater(error, reply)
      .code(statusOf(error))
      .header('cache-control', 'no-store')
      .send({ message: error.message });
  }
}

function statusOf(error: TileRefusal | GraphQLError): number {
  if (error instanceof TileRefusal) return error.statusCode;
  return { TIMEOUT: 503, RATE_LIMITED: 429 }[String(error.extensions['code'])] ?? 400;
}

function answerLater(error: TileRefusal | GraphQLError, reply: FastifyReply): FastifyReply {
  const seconds = error instanceof GraphQLError ? error.extensions['retryAfterSeconds'] : undefined;
  return typeof seconds === 'number' ? reply.header('retry-after', String(seconds)) : reply;
}
