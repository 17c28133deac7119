import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime, Refusal } from '../../platform/index.ts';
import type { SavedViewRow } from '../views/saved-view.ts';

@ObjectType({ simpleResolvers: true, description: 'A name for an address of the command center.' })
export class SavedView {
  @Field(() => ID)
  readonly id: string;
  @Field(() => String)
  readonly name: string;
  @Field(() => String, { description: 'The query of the address, without "?".' })
  readonly query: string;
  @Field(() => Boolean, { description: 'Everybody of the command center of the city has it in their list.' })
  readonly shared: boolean;
  @Field(() => Boolean, { description: 'The viewer saved it.' })
  readonly own: boolean;
  @Field(() => String, { description: 'Who saved it.' })
  readonly owner: string;
  @Field(() => DateTime)
  readonly savedAt: string;

  constructor(id: string, row: SavedViewRow, accountId: string) {
    this.id = id;
    this.name = row.name;
    this.query = row.query;
    this.shared = row.shared;
    this.own = row.accountId === accountId;
    this.owner = row.ownerName;
    this.savedAt = row.savedAt;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The view after the change, or as it was when it went.' })
export class ChangedView {
  @Field(() => SavedView)
  readonly view: SavedView;

  constructor(view: SavedView) {
    this.view = view;
  }
}

export const ChangeViewResult = createUnionType({
  name: 'ChangeViewResult',
  types: () => [ChangedView, Refusal] as const,
});

@InputType()
export class SaveViewInput {
  @Field(() => String, { description: 'Slug of the city that it shows.' })
  city!: string;
  @Field(() => String, { description: '1 to 60 characters, once for each person and city.' })
  name!: string;
  @Field(() => String, { description: 'The query of the address, without "?"; 2,000 characters at most.' })
  query!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For everybody of the command center of the city; supervisors and administrators may.',
  })
  shared!: boolean;
  @Field(() => ID, { nullable: true, description: 'The view that this one takes the place of.' })
  viewId?: string | null;
}

@InputType()
export class RenameViewInput {
  @Field(() => ID)
  viewId!: string;
  @Field(() => String)
  name!: string;
}
