import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '../accounts/index.ts';
import type { CityNodes, CityRecord, CityRegistry } from '../jurisdictions/index.ts';
import type { Database } from '../platform/index.ts';
import {
  type BuiltSums,
  type FilterNames,
  type Reader,
  ReportFilterInput,
  resolveCityFilter,
} from '../reports/index.ts';
import { AreaFigures } from './area-figures.type.ts';
import { figuresOf } from './area-figures.rules.ts';
import { ReportHistogram } from './histogram.type.ts';
import { type AreaRequest, backlogByArea, countByArea, keptByArea } from './read-area-figures.ts';
import { readHistogram } from './read-histogram.ts';

const KEPT_DAYS = 90;
const DAY_MILLISECONDS = 86_400_000;

export interface AnalyticsDeps {
  readonly database: Pick<Database, 'read'>;
  readonly cities: CityRegistry;
  readonly cityNodes: CityNodes;
  readonly names: FilterNames;
  readonly sums: Pick<BuiltSums, 'areThere'>;
  readerOf(context: RequestContext): Reader;
}

@Resolver()
export class AnalyticsResolver {
  constructor(private readonly deps: AnalyticsDeps) {}

  @Query(() => ReportHistogram, {
    description:
      'Reports by the time of their receipt. `receivedFrom` and `receivedTo` of the filter are the range; without them it is the whole history up to now; 120 years at most. Whole days by category, status, urgency and audience cost the same however many reports are kept; other filters read reports (TIMEOUT after four seconds).',
  })
  async reportHistogram(
    @Arg('filter', () => ReportFilterInput, { nullable: true }) input: ReportFilterInput | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportHistogram> {
    const request = await this.requestOf(input, context);
    const found = await readHistogram(this.deps.database, { ...request, now: new Date().toISOString() });
    if (found === null) return { unit: 'DAY', bars: [], total: 0 };
    return { ...found, total: found.bars.reduce((sum, { count }) => sum + count, 0) };
  }

  @Query(() => [AreaFigures], {
    description:
      'Figures of each subdistrict of the city, in the order of its code; reports whose subdistrict is unknown are in none.',
  })
  async areaFigures(
    @Arg('filter', () => ReportFilterInput, { nullable: true }) input: ReportFilterInput | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<AreaFigures[]> {
    const { database, cityNodes } = this.deps;
    const request = await this.requestOf(input, context);
    const since = new Date(Date.now() - KEPT_DAYS * DAY_MILLISECONDS).toISOString().replace('Z', '000Z');
    const [counts, backlog, kept] = await Promise.all([
      countByArea(database, request),
      backlogByArea(database, request),
      keptByArea(database, request, since),
    ]);
    return figuresOf(this.areasOf(request), { counts, backlog, kept }).map(({ areaId, ...figures }) => ({
      ...figures,
      jurisdiction: cityNodes.jurisdiction(areaId),
    }));
  }

  private async requestOf(
    input: ReportFilterInput | null | undefined,
    context: RequestContext,
  ): Promise<AreaRequest> {
    const { names, sums } = this.deps;
    const accountId = context.viewer.kind === 'staff' ? context.viewer.accountId : null;
    const filter = resolveCityFilter(input, names, accountId);
    const { timeZone } = this.cityOf(filter.cityId);
    return { reader: this.deps.readerOf(context), filter, timeZone, hasSums: await sums.areThere() };
  }

  private cityOf(cityId: number): CityRecord {
    const city = this.deps.cities.current().cityById(cityId);
    if (city === null) throw new Error(`City ${String(cityId)} is not loaded.`);
    return city;
  }

  private areasOf({ filter }: AreaRequest): CityRecord['jurisdictions'] {
    return this.cityOf(filter.cityId).jurisdictions.filter(({ level }) => level === 'SUBDISTRICT');
  }
}
