import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { isRefusal, publicError, Refusal, type RefusalData } from '../../platform/index.ts';
import type { RequestContext } from '../request-context.ts';
import type { StaffViewer } from '../viewer.ts';
import { readSavedViews, type SavedViewRow } from '../views/saved-view.ts';
import { removeView, renameView, saveView } from '../views/save-view.ts';
import { type AccountDeps, numberOf } from './account-deps.ts';
import {
  ChangedView,
  ChangeViewResult,
  RenameViewInput,
  SavedView,
  SaveViewInput,
} from './saved-view.type.ts';

@Resolver()
export class SavedViewResolver {
  constructor(private readonly deps: AccountDeps) {}

  @Query(() => [SavedView], {
    description:
      'Own views of a city, and those that its command center shares, by name. UNAUTHENTICATED and FORBIDDEN as for every other that needs a person.',
  })
  async savedViews(
    @Arg('city', () => String, { description: 'Slug.' }) city: string,
    @Ctx() context: RequestContext,
  ): Promise<SavedView[]> {
    const person = requirePerson(context);
    const cityId = this.deps.workplaces.cityId(city);
    if (cityId === null) return [];
    const rows = await readSavedViews(this.deps.database, person, cityId);
    return rows.map((row) => this.viewOf(row, person));
  }

  @Mutation(() => ChangeViewResult, {
    description: 'Keeps an address under a name: 50 for each person, names once.',
  })
  async saveView(
    @Arg('input', () => SaveViewInput) { viewId = null, ...input }: SaveViewInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedView | Refusal> {
    const person = requirePerson(context);
    const id = viewId === null ? null : numberOf(this.deps, 'SavedView', viewId);
    return this.answer(await saveView(this.deps, person, { ...input, id }), context, person);
  }

  @Mutation(() => ChangeViewResult, { description: 'Gives a view another name.' })
  async renameView(
    @Arg('input', () => RenameViewInput) { viewId, name }: RenameViewInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedView | Refusal> {
    const person = requirePerson(context);
    const id = numberOf(this.deps, 'SavedView', viewId);
    return this.answer(await renameView(this.deps, person, { id, name }), context, person);
  }

  @Mutation(() => ChangeViewResult, {
    description: 'Takes a view away, for everybody where it was shared; the answer is what it was.',
  })
  async removeView(
    @Arg('viewId', () => ID) viewId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedView | Refusal> {
    const person = requirePerson(context);
    const done = await removeView(this.deps, person, numberOf(this.deps, 'SavedView', viewId));
    return this.answer(done, context, person);
  }

  private viewOf(row: SavedViewRow, { accountId }: StaffViewer): SavedView {
    return new SavedView(this.deps.ids.encode('SavedView', row.id), row, accountId);
  }

  private answer(
    done: { readonly view: SavedViewRow } | RefusalData,
    { language }: RequestContext,
    person: StaffViewer,
  ): ChangedView | Refusal {
    return isRefusal(done) ? new Refusal(done, language) : new ChangedView(this.viewOf(done.view, person));
  }
}

function requirePerson({ viewer }: RequestContext): StaffViewer {
  if (viewer.kind === 'staff') return viewer;
  throw viewer.kind === 'app'
    ? publicError('FORBIDDEN', 'Views belong to people.')
    : publicError('UNAUTHENTICATED', 'Sign in to save views.');
}
