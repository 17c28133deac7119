import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '../../accounts/index.ts';
import { pageSize } from '../../platform/graphql/index.ts';
import { Report, ReportGroup } from '../../reports/index.ts';
import { suggestDuplicates } from '../duplicates/suggest-duplicates.ts';
import { type CaseworkDeps, staffOf } from './run-step.ts';

const MOST = 20;

@ObjectType({ simpleResolvers: true, description: 'A report that may tell of the same thing as another.' })
export class DuplicateSuggestion {
  @Field(() => Report)
  report!: Report;
  @Field(() => Float, { description: 'Metres between the two.' })
  distanceMeters!: number;
  @Field(() => Int, { description: 'Minutes between the two.' })
  minutesApart!: number;
  @Field(() => Boolean, { description: 'Both are of one category.' })
  sameKind!: boolean;
  @Field(() => [String], { description: 'Telling words that both use, as `report` writes them, sorted.' })
  sharedWords!: readonly string[];
  @Field(() => [String], { description: 'The same as stems, to find them in either text, sorted.' })
  sharedStems!: readonly string[];
}

@Resolver()
export class DuplicatesResolver {
  constructor(private readonly deps: CaseworkDeps) {}

  @Query(() => [DuplicateSuggestion], {
    description:
      'Operators and supervisors: other open reports within 250 m that may be the same, the likeliest first. Empty for everyone else. `first` is 1 to 20.',
  })
  async duplicateSuggestions(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<DuplicateSuggestion[]> {
    const viewer = staffOf(context);
    const limit = pageSize(first, MOST);
    const node = this.deps.ids.decode(reportId);
    const isCommand = viewer.role === 'OPERATOR' || viewer.role === 'SUPERVISOR';
    if (!isCommand || node?.type !== 'Report') return [];
    const { world } = this.deps;
    const reader = this.deps.readerOf(context);
    const found = await suggestDuplicates(world.database, reader, node.id, limit);
    const group = new ReportGroup(
      world,
      found.map(({ row }) => row),
      reader,
    );
    return found.map(({ row, ...pair }) => ({ ...pair, report: new Report(row, group) }));
  }
}
