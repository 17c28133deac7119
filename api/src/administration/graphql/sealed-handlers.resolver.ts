import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { administers, Person, type RequestContext, requireAdministrator } from '../../accounts/index.ts';
import { isRefusal, Refusal } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { nameSealedHandlers } from '../sealed/name-sealed-handlers.ts';
import { type NamedHandlers, readSealedNamings } from '../sealed/read-sealed-namings.ts';
import { NameSealedHandlersInput } from './administration.inputs.ts';
import { NamedSealedHandlers, NameSealedHandlersResult } from './administration.results.ts';
import { SealedHandlers } from './administration.types.ts';

/** A number that no person has. */
const NOBODY = 0n;

@Resolver()
export class SealedHandlersResolver {
  constructor(private readonly deps: AdministrationDeps) {}

  @Query(() => [SealedHandlers], {
    description:
      'Administrators: who is named for sealed reports in the own city. All others are for the heads.',
  })
  async sealedHandlers(
    @Arg('city', () => String, { nullable: true, description: 'Slug.' }) citySlug: string | null,
    @Ctx() { viewer }: RequestContext,
  ): Promise<SealedHandlers[]> {
    const administrator = requireAdministrator(viewer);
    const { id: cityId } = this.deps.cities.current().requireCity(citySlug);
    if (!administers(administrator, cityId)) return [];
    const named = await readSealedNamings(this.deps.database.pool, cityId);
    return named.map((each) => this.shown(each));
  }

  @Mutation(() => NameSealedHandlersResult, {
    description:
      'Administrators: names who alone may read sealed reports of a category in an agency. Open ones follow at once.',
  })
  async nameSealedHandlers(
    @Arg('input', () => NameSealedHandlersInput) input: NameSealedHandlersInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<NamedSealedHandlers | Refusal> {
    const { city = null, agency, categoryCode, personIds } = input;
    const people = personIds.map((id) => this.numberOf(id));
    const done = await nameSealedHandlers(this.deps, viewer, { city, agency, categoryCode, people });
    return isRefusal(done) ? new Refusal(done, language) : new NamedSealedHandlers(this.shown(done));
  }

  private shown({ agencyId, categoryCode, handlers }: NamedHandlers): SealedHandlers {
    const people = handlers.map((row) => new Person(this.deps.ids.encode('Person', row.number), row));
    return new SealedHandlers(this.deps.catalogueNodes.agency(agencyId), categoryCode, people);
  }

  private numberOf(id: string): bigint {
    const named = this.deps.ids.decode(id);
    return named?.type === 'Person' ? named.id : NOBODY;
  }
}
