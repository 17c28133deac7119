import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { Agency } from '../agencies/index.ts';
import { Jurisdiction } from '../jurisdictions/index.ts';
import { DateTime, Node } from '../platform/graphql/index.ts';
import type { Actor, EventRow } from './event-log.ts';
import { ActorKind, PlacePrecision, PlaceSource } from './report.enums.ts';
import { EventKind, ReportStatus } from './report-life.rules.ts';

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

/** What a timeline needs to turn numbers into things. */
export interface EventWorld {
  eventId(id: bigint): string;
  agency(id: number): Agency;
  jurisdiction(id: number): Jurisdiction;
}

@ObjectType({ simpleResolvers: true, implements: Node, description: 'An append-only fact about a report.' })
export class ReportEvent extends Node {
  @Field(() => EventKind)
  readonly kind: EventKind;
  @Field(() => DateTime, { description: "By the database's clock, to the microsecond." })
  readonly at: string;
  @Field(() => ActorKind)
  readonly actorKind: Actor['kind'];
  @Field(() => String, {
    nullable: true,
    description: 'Who acted, for those who handle the report; null for others.',
  })
  readonly actorName: string | null;
  @Field(() => ReportStatus, { nullable: true })
  readonly fromStatus: ReportStatus | null;
  @Field(() => ReportStatus, { nullable: true })
  readonly toStatus: ReportStatus | null;
  @Field(() => Agency, {
    nullable: true,
    description: 'The agency that has the report after this event, when it says so.',
  })
  readonly agency: Agency | null;
  @Field(() => Jurisdiction, { nullable: true })
  readonly subdistrict: Jurisdiction | null;
  @Field(() => String, { nullable: true, description: 'Why, where the move asks for a reason.' })
  readonly reason: string | null;
  @Field(() => Int, { nullable: true, description: 'Supporters after this event.' })
  readonly supportCount: number | null;

  constructor(row: EventRow, handled: boolean, world: EventWorld) {
    super();
    const { facts } = row;
    this.id = world.eventId(row.id);
    this.kind = row.kind;
    this.at = row.at;
    this.actorKind = row.actor_kind;
    this.actorName = handled ? row.actor_name : null;
    this.fromStatus = facts.from ?? null;
    this.toStatus = facts.to ?? null;
    this.agency = facts.agencyId === undefined ? null : world.agency(facts.agencyId);
    this.subdistrict = facts.subdistrictId == null ? null : world.jurisdiction(facts.subdistrictId);
    this.reason = facts.reason ?? null;
    this.supportCount = facts.supportCount ?? null;
  }
}
