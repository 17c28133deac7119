import { Field, Int, ObjectType } from 'type-graphql';

import { connectionOf, Node } from '../../platform/index.ts';
import {
  Audience,
  type CallFirst,
  type CategoryRecord,
  ClockKind,
  Urgency,
  Visibility,
} from '../catalogue.types.ts';
import { Agency } from './agency.type.ts';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What a report is about, in one version: a report keeps the version it was routed under.',
})
export class Category extends Node {
  @Field(() => String, { description: 'Names the category inside its city, e.g. `POHON`.' })
  readonly code: string;
  @Field(() => String, { description: 'Name in Indonesian.' })
  readonly nameId: string;
  @Field(() => String, { description: 'Name in English.' })
  readonly nameEn: string;
  @Field(() => Audience, { description: 'Whom reports of it speak to.' })
  readonly audience: Audience;
  @Field(() => Urgency, { description: 'How fast somebody must look.' })
  readonly urgency: Urgency;
  @Field(() => Visibility, { description: 'What anyone may see of reports of it, unless made stricter.' })
  readonly visibility: Visibility;
  @Field(() => Agency, {
    nullable: true,
    description: 'Agency that leads; null when it depends on the place (`@subdistrict`, `@district`).',
  })
  readonly leadAgency: Agency | null;
  @Field(() => String, {
    nullable: true,
    description: 'Target until a first answer, ISO 8601 duration; null: none.',
  })
  readonly respondWithin: string | null;
  @Field(() => ClockKind, { nullable: true, description: 'When the time until a first answer runs.' })
  readonly respondClock: ClockKind | null;
  @Field(() => String, {
    nullable: true,
    description: 'Target until it is solved, ISO 8601 duration; null: none.',
  })
  readonly resolveWithin: string | null;
  @Field(() => ClockKind, { nullable: true, description: 'When the time until it is solved runs.' })
  readonly resolveClock: ClockKind | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Purpose of the emergency number to call before reporting: FIRE, AMBULANCE, POLICE or RESCUE; null: none.',
  })
  readonly callFirst: CallFirst | null;
  @Field(() => [String], {
    description: 'Plain words residents use, for search while typing (Indonesian and English).',
  })
  readonly keywords: readonly string[];
  @Field(() => Int, {
    nullable: true,
    description: "Position in the short list of the form's first screen, 1-8; null elsewhere.",
  })
  readonly shortlist: number | null;
  readonly cityId: number;

  constructor(id: string, category: CategoryRecord, leadAgency: Agency | null) {
    super();
    this.id = id;
    this.code = category.code;
    this.nameId = category.nameId;
    this.nameEn = category.nameEn;
    this.audience = category.audience;
    this.urgency = category.urgency;
    this.visibility = category.visibility;
    this.leadAgency = leadAgency;
    this.cityId = category.cityId;
    this.respondWithin = category.respondWithin;
    this.respondClock = category.respondClock;
    this.resolveWithin = category.resolveWithin;
    this.resolveClock = category.resolveClock;
    this.callFirst = category.callFirst;
    this.keywords = category.keywords;
    this.shortlist = category.shortlist;
  }
}

export const { ConnectionType: CategoryConnection } = connectionOf('Category', Category);
