import { createUnionType, Field, ObjectType } from 'type-graphql';

import { Category } from '../../agencies/index.ts';
import { City } from '../../jurisdictions/index.ts';
import { Refusal } from '../../platform/index.ts';
import { AdministeredAgency, SealedHandlers } from './administration.types.ts';

@ObjectType({ simpleResolvers: true, description: 'The category in its newest version.' })
export class ChangedCategory {
  @Field(() => Category)
  readonly category: Category;

  constructor(category: Category) {
    this.category = category;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The agency after the change.' })
export class ChangedAgency {
  @Field(() => AdministeredAgency)
  readonly agency: AdministeredAgency;

  constructor(agency: AdministeredAgency) {
    this.agency = agency;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The calendar of the city was changed.' })
export class ChangedCalendar {
  @Field(() => City)
  readonly city: City;

  constructor(city: City) {
    this.city = city;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The handlers are named; open reports follow.' })
export class NamedSealedHandlers {
  @Field(() => SealedHandlers)
  readonly sealedHandlers: SealedHandlers;

  constructor(sealedHandlers: SealedHandlers) {
    this.sealedHandlers = sealedHandlers;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The basemap of the city is chosen.' })
export class ChosenBasemap {
  @Field(() => City)
  readonly city: City;

  constructor(city: City) {
    this.city = city;
  }
}

export const ChangeCategoryResult = createUnionType({
  name: 'ChangeCategoryResult',
  types: () => [ChangedCategory, Refusal] as const,
});
export const ChangeAgencyResult = createUnionType({
  name: 'ChangeAgencyResult',
  types: () => [ChangedAgency, Refusal] as const,
});
export const ChangeCalendarResult = createUnionType({
  name: 'ChangeCalendarResult',
  types: () => [ChangedCalendar, Refusal] as const,
});
export const NameSealedHandlersResult = createUnionType({
  name: 'NameSealedHandlersResult',
  types: () => [NamedSealedHandlers, Refusal] as const,
});
export const ChooseBasemapResult = createUnionType({
  name: 'ChooseBasemapResult',
  types: () => [ChosenBasemap, Refusal] as const,
});
