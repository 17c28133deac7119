import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '../accounts/index.ts';
import { pageSize, publicError } from '../platform/graphql/index.ts';
import { readSimilar } from './read-nearby.ts';
import { ReportGroup } from './report-group.ts';
import type { ReportQueryDeps } from './report-query.resolver.ts';
import { Report } from './report.type.ts';

const MOST = 20;

@ObjectType({ simpleResolvers: true, description: 'A report near a place.' })
export class SimilarReport {
  @Field(() => Report)
  report!: Report;
  @Field(() => Float, { description: 'Metres to its place as the viewer may see it.' })
  distanceMeters!: number;
}

@Resolver()
export class SimilarResolver {
  constructor(private readonly deps: Omit<ReportQueryDeps, 'logPosition'>) {}

  @Query(() => [SimilarReport], {
    description:
      'Open reports of one kind within 250 m, received in the last 30 days, the nearest first: "same thing? support it". By their places as the viewer may see them. `first` is 1 to 20.',
  })
  async similarReports(
    @Arg('categoryCode', () => String) categoryCode: string,
    @Arg('longitude', () => Float, { description: 'Degrees east, WGS 84.' }) longitude: number,
    @Arg('latitude', () => Float, { description: 'Degrees north, WGS 84.' }) latitude: number,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Arg('city', () => String, { nullable: true, description: 'Slug; needed where several are served.' })
    city: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SimilarReport[]> {
    const { world, names } = this.deps;
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
      throw publicError('BAD_USER_INPUT', 'A place needs -180 ≤ longitude ≤ 180 and -90 ≤ latitude ≤ 90.');
    const cityId = names.cityId(city);
    const categoryIds = names.categoryIds([categoryCode.toUpperCase()], cityId);
    const reader = this.deps.readerOf(context);
    const query = { cityId, categoryIds, longitude, latitude, first: pageSize(first, MOST) };
    const rows = await readSimilar(world.database, reader, query);
    const group = new ReportGroup(world, rows, reader);
    return rows.map((row) => ({ report: new Report(row, group), distanceMeters: Math.round(row.distance) }));
  }
}
