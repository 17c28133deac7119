import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { Agency } from '../agencies/index.ts';
import { DateTime } from '../platform/graphql/index.ts';
import { PhotoPurpose, PlacePrecision, PlaceSource } from './report.enums.ts';

@ObjectType({ simpleResolvers: true, description: 'A place on Earth, WGS 84, as the viewer may see it.' })
export class Place {
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Radius of uncertainty in metres; null when unknown or coarse.',
  })
  accuracyMeters!: number | null;
  @Field(() => PlaceSource)
  source!: 'GPS' | 'PIN' | 'LIST';
  @Field(() => PlacePrecision)
  precision!: 'EXACT' | 'GRID_100M';
}

@ObjectType({
  simpleResolvers: true,
  description: 'A photo, re-encoded: no metadata, orientation applied, JPEG.',
})
export class Photo {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'At most 320 px on the longest side.' })
  thumbUrl!: string;
  @Field(() => String, { description: 'At most 1,024 px on the longest side.' })
  mediumUrl!: string;
  @Field(() => String, { description: 'At most 2,048 px on the longest side.' })
  largeUrl!: string;
  @Field(() => Int, { description: 'Pixels, of the largest size.' })
  width!: number;
  @Field(() => Int, { description: 'Pixels, of the largest size.' })
  height!: number;
  @Field(() => PhotoPurpose)
  purpose!: 'BEFORE' | 'AFTER' | 'ANSWER';
}

@ObjectType({ simpleResolvers: true, description: 'What another agency was asked to do beside the lead.' })
export class SupportTask {
  @Field(() => Agency)
  agency!: Agency;
  @Field(() => String, { nullable: true, description: 'Null when its words were erased, or nobody asked.' })
  task!: string | null;
  @Field(() => DateTime)
  askedAt!: string;
  @Field(() => DateTime, { nullable: true })
  doneAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One sentence of "why here".' })
export class RoutingStep {
  @Field(() => String, { description: 'In Indonesian.' })
  textId!: string;
  @Field(() => String, { description: 'In English.' })
  textEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why a report goes where it goes.' })
export class RoutingExplanation {
  @Field(() => Agency)
  agency!: Agency;
  @Field(() => [Agency])
  support!: Agency[];
  @Field(() => [RoutingStep])
  steps!: RoutingStep[];
  @Field(() => Int, { description: 'Version of the category that was applied; a report keeps it.' })
  categoryVersion!: number;
}
