import { Field, ObjectType } from 'type-graphql';

import { Person } from '../../accounts/index.ts';
import { Agency, Category } from '../../agencies/index.ts';
import { DateTime } from '../../platform/index.ts';

@ObjectType({ simpleResolvers: true, description: 'One version of a category: who made it, and when.' })
export class CategoryVersion {
  @Field(() => Category, { description: 'The category as it was in this version.' })
  readonly category: Category;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the administrator; null: the folder of the city.',
  })
  readonly changedBy: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Null for versions older than this record.' })
  readonly changedAt: string | null;

  constructor(category: Category, changedBy: string | null, changedAt: string | null) {
    this.category = category;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }
}

@ObjectType({ simpleResolvers: true, description: 'A day on which a city does not work, or closes early.' })
export class Holiday {
  @Field(() => String, { description: '`YYYY-MM-DD`' })
  day!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { description: 'The decree or page that says so.' })
  source!: string;
  @Field(() => String, { nullable: true, description: '`HH:MM` of half a day; null: the whole day.' })
  closesAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the administrator; null: the folder of the city.',
  })
  changedBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who alone may read the sealed reports of a category in an agency, because they were named.',
})
export class SealedHandlers {
  @Field(() => Agency)
  readonly agency: Agency;
  @Field(() => String)
  readonly categoryCode: string;
  @Field(() => [Person])
  readonly people: readonly Person[];

  constructor(agency: Agency, categoryCode: string, people: readonly Person[]) {
    this.agency = agency;
    this.categoryCode = categoryCode;
    this.people = people;
  }
}
