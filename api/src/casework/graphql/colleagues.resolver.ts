import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import { listColleagues, type RequestContext } from '../../accounts/index.ts';
import { may } from '../casework.policy.ts';
import { positionOf } from '../position.ts';
import { type CaseworkDeps, staffOf } from './run-step.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who may be named for a report.' })
export class Colleague {
  @Field(() => ID, { description: 'For `assignPerson`.' })
  accountId!: string;
  @Field(() => String)
  name!: string;
}

@Resolver()
export class ColleaguesResolver {
  constructor(private readonly deps: CaseworkDeps) {}

  @Query(() => [Colleague], {
    description: 'Who may be named for reports of an agency, by name. Empty for whoever may not name them.',
  })
  async colleagues(
    @Arg('agency', () => String, { description: 'Slug.' }) slug: string,
    @Arg('city', () => String, { nullable: true }) citySlug: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Colleague[]> {
    const viewer = staffOf(context);
    const { database, catalogues } = this.deps.change;
    const { id: cityId } = catalogues.cities().requireCity(citySlug);
    const agencies = catalogues.agencies();
    const agency = agencies.agencyBySlug(cityId, slug);
    if (agency === null) return [];
    const { commandCenter } = agencies.directoryOf(cityId);
    const held = { city_id: cityId, agency_id: agency.id, support_agency_ids: [], offered_agency_id: null };
    if (!may('assignPerson', positionOf(viewer, held, catalogues))) return [];
    return listColleagues(database, {
      agencyId: agency.id,
      isCommandCenter: agency.id === commandCenter.id,
      cityId,
    });
  }
}
