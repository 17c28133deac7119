import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  type Connection,
  Cursor,
  isRefusal,
  Refusal,
  type RefusalData,
  totalCount,
} from '../../platform/index.ts';
import { connectionOfPage, openCursor, readPage, sealCursor } from '../page.ts';
import { actOnPerson } from '../people/act-on-person.ts';
import { requireAdministrator } from '../people/administer.ts';
import { changePerson } from '../people/change-person.ts';
import type { PersonRow } from '../people/person.ts';
import { countPeople, readPeople } from '../people/read-people.ts';
import type { RequestContext } from '../request-context.ts';
import type { Role } from '../viewer.ts';
import { type AccountDeps, numberOf, personOf } from './account-deps.ts';
import { ChangePersonInput } from './account.inputs.ts';
import { ChangedPerson, ChangePersonResult } from './account.results.ts';
import { RoleEnum } from './enums.ts';
import { type Person, PersonConnection } from './person.type.ts';

const LIST = 'people';

@Resolver()
export class PeopleResolver {
  constructor(private readonly deps: AccountDeps) {}

  @Query(() => PersonConnection, {
    description: 'Administrators: people of the own city, by name. FORBIDDEN for others.',
  })
  async people(
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or an address.' })
    search: string | null | undefined,
    @Arg('role', () => RoleEnum, { nullable: true }) role: Role | null | undefined,
    @Arg('agency', () => String, { nullable: true, description: 'Slug; an unknown one has nobody.' })
    agency: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null | undefined,
    @Ctx() { viewer }: RequestContext,
  ): Promise<Connection<Person>> {
    const { database, secrets, workplaces } = this.deps;
    const actor = requireAdministrator(viewer);
    const agencyId = agency == null ? null : (workplaces.agency(agency, actor.cityId)?.id ?? 0);
    const filter = { search: search?.slice(0, 100) ?? null, role: role ?? null, agencyId };
    const from = openCursor(secrets, LIST, after ?? null);
    const page = await readPage(first, from, async (limit) =>
      readPeople(database, actor, filter, { after: from, limit }),
    );
    return connectionOfPage(
      page,
      (row) => personOf(this.deps, row),
      ({ number }) => sealCursor(secrets, LIST, number),
      async () => totalCount(await countPeople(database, actor, filter)),
    );
  }

  @Mutation(() => ChangePersonResult, {
    description:
      'Administrators: changes name, role, agency or city; open sessions have the new rights at once.',
  })
  async changePerson(
    @Arg('input', () => ChangePersonInput) { personId, name, role, agency, city }: ChangePersonInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedPerson | Refusal> {
    const change = { name: name ?? undefined, role: role ?? undefined, agency, city };
    const number = numberOf(this.deps, 'Person', personId);
    return this.answer(await changePerson(this.deps, context.viewer, number, change), context);
  }

  @Mutation(() => ChangePersonResult, {
    description:
      'Administrators: closes an account and ends its sessions; what the person did keeps the name.',
  })
  async disablePerson(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedPerson | Refusal> {
    return this.act('disablePerson', personId, context);
  }

  @Mutation(() => ChangePersonResult, { description: 'Administrators: opens a closed account again.' })
  async enablePerson(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedPerson | Refusal> {
    return this.act('enablePerson', personId, context);
  }

  @Mutation(() => ChangePersonResult, { description: 'Administrators: signs a person out on every device.' })
  async endSessions(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedPerson | Refusal> {
    return this.act('endSessions', personId, context);
  }

  @Mutation(() => ChangePersonResult, {
    description: 'Administrators: takes off the second factor of somebody who lost it, and signs them out.',
  })
  async removeSecondFactor(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedPerson | Refusal> {
    return this.act('removeSecondFactor', personId, context);
  }

  private async act(
    operation: Parameters<typeof actOnPerson>[2],
    personId: string,
    context: RequestContext,
  ): Promise<ChangedPerson | Refusal> {
    const number = numberOf(this.deps, 'Person', personId);
    return this.answer(await actOnPerson(this.deps.database, context.viewer, operation, number), context);
  }

  private answer(
    done: { person: PersonRow } | RefusalData,
    { language }: RequestContext,
  ): ChangedPerson | Refusal {
    return isRefusal(done)
      ? new Refusal(done, language)
      : new ChangedPerson(personOf(this.deps, done.person));
  }
}
