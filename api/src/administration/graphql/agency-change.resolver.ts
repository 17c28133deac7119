import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { type RequestContext, requireAdministrator } from '../../accounts/index.ts';
import type { AgencyRecord } from '../../agencies/index.ts';
import { isRefusal, refuse, Refusal, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { addAgency } from '../agencies/add-agency.ts';
import { changeAgency } from '../agencies/change-agency.ts';
import { AddAgencyInput, ChangeAgencyInput } from './administration.inputs.ts';
import { ChangeAgencyResult, ChangedAgency } from './administration.results.ts';
import { AdministeredAgency } from './administration.types.ts';

@Resolver()
export class AgencyChangeResolver {
  constructor(private readonly deps: AdministrationDeps) {}

  @Query(() => [AdministeredAgency], {
    description: 'Administrators: agencies of a city by slug, unlisted ones among them.',
  })
  allAgencies(
    @Arg('city', () => String, { nullable: true, description: 'Slug.' }) city: string | null,
    @Ctx() { viewer }: RequestContext,
  ): AdministeredAgency[] {
    requireAdministrator(viewer);
    const { cities, catalogue } = this.deps;
    const { id: cityId } = cities.current().requireCity(city);
    return catalogue
      .current()
      .allAgenciesOf(cityId)
      .map((agency) => this.shown(agency));
  }

  @Mutation(() => ChangeAgencyResult, {
    description: 'Administrators: changes how an agency is named, and whether new reports may go there.',
  })
  async changeAgency(
    @Arg('input', () => ChangeAgencyInput) { city = null, agency, ...change }: ChangeAgencyInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedAgency | Refusal> {
    return this.answer(await changeAgency(this.deps, context.viewer, { city, agency, change }), context);
  }

  @Mutation(() => ChangeAgencyResult, { description: 'Administrators: adds a department or a partner.' })
  async addAgency(
    @Arg('input', () => AddAgencyInput) { city = null, kind, ...input }: AddAgencyInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedAgency | Refusal> {
    requireAdministrator(context.viewer);
    if (kind !== 'DEPARTMENT' && kind !== 'PARTNER') return new Refusal(WRONG_KIND, context.language);
    return this.answer(await addAgency(this.deps, context.viewer, { ...input, city, kind }), context);
  }

  private answer(
    done: { readonly agencyId: number } | RefusalData,
    { language }: RequestContext,
  ): ChangedAgency | Refusal {
    if (isRefusal(done)) return new Refusal(done, language);
    const agency = this.deps.catalogue.current().agencyById(done.agencyId);
    if (agency === null) throw new Error(`No agency ${String(done.agencyId)} in memory.`);
    return new ChangedAgency(this.shown(agency));
  }

  private shown(agency: AgencyRecord): AdministeredAgency {
    return new AdministeredAgency(this.deps.catalogueNodes.agency(agency.id), agency);
  }
}

const WRONG_KIND = refuse(
  'INVALID',
  'kind',
  'Hanya dinas dan mitra yang ditambahkan; kantor mengikuti wilayahnya.',
  'Only departments and partners are added; offices come with their areas.',
);
