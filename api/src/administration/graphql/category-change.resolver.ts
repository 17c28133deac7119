import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { administers, type RequestContext, requireAdministrator } from '../../accounts/index.ts';
import { Category } from '../../agencies/index.ts';
import { isRefusal, publicError, Refusal, type RefusalData } from '../../platform/index.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import type { CategoryChange, CategoryFields } from '../categories/category-change.rules.ts';
import { addCategory } from '../categories/add-category.ts';
import { changeCategory } from '../categories/change-category.ts';
import { restoreCategory, retireCategory } from '../categories/retire-category.ts';
import {
  type CategoryVersionRow,
  readCategoryVersions,
  readCurrentVersions,
} from '../categories/read-category-versions.ts';
import { AddCategoryInput, CategorySeenInput, ChangeCategoryInput } from './administration.inputs.ts';
import { ChangeCategoryResult, ChangedCategory } from './administration.results.ts';
import { CategoryVersion } from './administration.types.ts';

@Resolver(() => Category)
export class CategoryChangeResolver {
  constructor(private readonly deps: AdministrationDeps) {}

  @FieldResolver(() => [CategoryVersion], {
    nullable: true,
    description:
      'Administrators of the city: the newest 50 versions, the newest first. FORBIDDEN for others.',
  })
  async versions(
    @Root() { cityId, code }: Category,
    @Ctx() { viewer }: RequestContext,
  ): Promise<CategoryVersion[]> {
    this.requireAdministratorOf(cityId, viewer);
    return this.shown(await readCategoryVersions(this.deps.database, cityId, code));
  }

  @Query(() => [CategoryVersion], {
    description:
      'Administrators: the current version of every category of a city, in its own order, then those that were retired.',
  })
  async currentCategories(
    @Arg('city', () => String, { nullable: true, description: 'Slug.' }) citySlug: string | null,
    @Ctx() { viewer }: RequestContext,
  ): Promise<CategoryVersion[]> {
    requireAdministrator(viewer);
    const { id: cityId } = this.deps.cities.current().requireCity(citySlug);
    this.requireAdministratorOf(cityId, viewer);
    return this.shown(await readCurrentVersions(this.deps.database, cityId));
  }

  @Mutation(() => ChangeCategoryResult, {
    description:
      'Administrators: a new version of a category, for reports that come from now on; earlier ones keep theirs.',
  })
  async changeCategory(
    @Arg('input', () => ChangeCategoryInput) input: ChangeCategoryInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<ChangedCategory | Refusal> {
    const { city = null, code, version } = input;
    const change = changeOf(input);
    return this.told(await changeCategory(this.deps, viewer, { city, code, version, change }), language);
  }

  @Mutation(() => ChangeCategoryResult, {
    description: 'Administrators: another category, at the end of the catalogue.',
  })
  async addCategory(
    @Arg('input', () => AddCategoryInput) input: AddCategoryInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<ChangedCategory | Refusal> {
    const { city = null, code, audience } = input;
    if (audience === 'NEIGHBOURS')
      throw publicError('BAD_USER_INPUT', 'Information among neighbours comes with the city.');
    const wanted = { city, code: code.trim().toUpperCase(), audience, fields: fieldsOf(input) };
    return this.told(await addCategory(this.deps, viewer, wanted), language);
  }

  @Mutation(() => ChangeCategoryResult, {
    description:
      'Administrators: no new reports are of this category any more; those that are keep it. `restoreCategory` undoes it.',
  })
  async retireCategory(
    @Arg('input', () => CategorySeenInput) { city = null, code, version }: CategorySeenInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<ChangedCategory | Refusal> {
    return this.told(await retireCategory(this.deps, viewer, { city, code, version }), language);
  }

  @Mutation(() => ChangeCategoryResult, {
    description: 'Administrators: a retired category takes reports again, in a new version.',
  })
  async restoreCategory(
    @Arg('input', () => CategorySeenInput) { city = null, code, version }: CategorySeenInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<ChangedCategory | Refusal> {
    return this.told(await restoreCategory(this.deps, viewer, { city, code, version }), language);
  }

  private told(
    done: { readonly categoryId: number } | RefusalData,
    language: RequestContext['language'],
  ): ChangedCategory | Refusal {
    if (isRefusal(done)) return new Refusal(done, language);
    return new ChangedCategory(this.deps.catalogueNodes.category(done.categoryId));
  }

  private requireAdministratorOf(cityId: number, viewer: RequestContext['viewer']): void {
    if (administers(requireAdministrator(viewer), cityId)) return;
    throw publicError('FORBIDDEN', 'You administer your own city only.');
  }

  /** A version that another process has just made is in memory a moment later. */
  private shown(rows: readonly CategoryVersionRow[]): CategoryVersion[] {
    const { catalogue, catalogueNodes } = this.deps;
    return rows.flatMap(({ id, ...authorship }) => {
      const record = catalogue.current().categoryById(id);
      return record === null ? [] : [new CategoryVersion(catalogueNodes.category(id), record, authorship)];
    });
  }
}

function fieldsOf(input: AddCategoryInput): CategoryFields {
  const { nameId, nameEn, support, urgency, visibility, keywords } = input;
  return {
    ...{ nameId, nameEn, leadAgency: input.lead, support, urgency, visibility, keywords },
    respondWithin: input.respondWithin ?? null,
    respondClock: input.respondClock ?? null,
    resolveWithin: input.resolveWithin ?? null,
    resolveClock: input.resolveClock ?? null,
    shortlist: input.shortlist ?? null,
  };
}

/** Null takes away where a category may go without; elsewhere it leaves things as they are. */
function changeOf(input: ChangeCategoryInput): CategoryChange {
  const { respondWithin, respondClock, resolveWithin, resolveClock, shortlist, reason } = input;
  const may = { respondWithin, respondClock, resolveWithin, resolveClock, shortlist, reason };
  const must = {
    ...{ nameId: input.nameId, nameEn: input.nameEn, leadAgency: input.lead, support: input.support },
    ...{ urgency: input.urgency, visibility: input.visibility, keywords: input.keywords },
  };
  const given = [
    ...Object.entries(may).filter(([, value]) => value !== undefined),
    ...Object.entries(must).filter(([, value]) => value != null),
  ];
  return Object.fromEntries(given) as CategoryChange;
}
