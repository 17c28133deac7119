import { Field, Int, ObjectType } from 'type-graphql';

import { Person } from '../../accounts/index.ts';
import { Agency, type AgencyRecord, Category, type CategoryRecord } from '../../agencies/index.ts';
import { DateTime } from '../../platform/index.ts';

/** Who made it what it is, and when. */
export interface Authorship {
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly retired: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One version of a category, with what routing reads of it.',
})
export class CategoryVersion {
  @Field(() => Category, { description: 'The category as it was in this version.' })
  readonly category: Category;
  @Field(() => Int, { description: 'Grows by one with every change; reports keep theirs.' })
  readonly version: number;
  @Field(() => String, { description: 'Who leads: slug of an agency, `@subdistrict` or `@district`.' })
  readonly lead: string;
  @Field(() => [String], { description: 'Who supports, named as `lead` is.' })
  readonly support: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: 'Name of the administrator; null: the folder of the city.',
  })
  readonly changedBy: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Null for versions older than this record.' })
  readonly changedAt: string | null;
  @Field(() => Boolean, { description: 'True: no new reports are of it any more.' })
  readonly retired: boolean;

  constructor(category: Category, record: CategoryRecord, { changedBy, changedAt, retired }: Authorship) {
    this.category = category;
    this.version = record.version;
    this.lead = record.leadAgency;
    this.support = record.support;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
    this.retired = retired;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'An agency, with what only administrators and routing read.',
})
export class AdministeredAgency {
  @Field(() => Agency)
  readonly agency: Agency;
  @Field(() => String, { description: 'What it answers for, in words; may be empty.' })
  readonly topics: string;
  @Field(() => Boolean, { description: 'False: old reports still show it, new ones never go there.' })
  readonly listed: boolean;

  constructor(agency: Agency, { topics, listed }: AgencyRecord) {
    this.agency = agency;
    this.topics = topics;
    this.listed = listed;
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
