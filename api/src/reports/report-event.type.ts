import { Field, Int, ObjectType } from 'type-graphql';

import { Agency } from '../agencies/index.ts';
import type { TimedStep } from '../clocks/index.ts';
import { Jurisdiction } from '../jurisdictions/index.ts';
import { DateTime, Node } from '../platform/graphql/index.ts';
import type { Actor, EventRow } from './event-log.ts';
import { ActorKind, EscalationStep } from './report.enums.ts';
import { EventKind, ReportStatus } from './report-life.rules.ts';
import { mayReadText, type Sight } from './report-texts.ts';

/** What a timeline needs to turn numbers into things. */
export interface EventWorld {
  eventId(id: bigint): string;
  agency(id: number): Agency;
  jurisdiction(id: number): Jurisdiction;
  text(textId: string): Promise<string | null>;
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
  @Field(() => Agency, {
    nullable: true,
    description: 'The other agency: whom it is offered to, taken from, or whose support is asked.',
  })
  readonly otherAgency: Agency | null;
  @Field(() => String, { nullable: true, description: 'Who works on it from here on; for handlers.' })
  readonly assigneeName: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When a report on hold is looked at again.' })
  readonly reviewAt: string | null;
  @Field(() => EscalationStep, { nullable: true, description: 'What came by itself; for handlers.' })
  readonly step: TimedStep | null;
  @Field(() => Int, { nullable: true, description: "The reporter's rating, 1 to 5." })
  readonly rating: number | null;

  constructor(
    private readonly row: EventRow,
    private readonly sight: Sight,
    private readonly world: EventWorld,
  ) {
    super();
    const { facts } = row;
    this.id = world.eventId(row.id);
    this.kind = row.kind;
    this.at = row.at;
    this.actorKind = row.actor_kind;
    this.actorName = sight === 'handler' ? row.actor_name : null;
    this.fromStatus = facts.from ?? null;
    this.toStatus = facts.to ?? null;
    this.agency = facts.agencyId === undefined ? null : world.agency(facts.agencyId);
    this.subdistrict = facts.subdistrictId == null ? null : world.jurisdiction(facts.subdistrictId);
    this.reason = facts.reason ?? null;
    this.supportCount = facts.supportCount ?? null;
    this.otherAgency = facts.otherAgencyId === undefined ? null : world.agency(facts.otherAgencyId);
    this.assigneeName = sight === 'handler' ? (facts.accountName ?? null) : null;
    this.reviewAt = facts.reviewAt ?? null;
    this.step = sight === 'handler' ? (facts.step ?? null) : null;
    this.rating = sight === 'public' ? null : (facts.rating ?? null);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What was said: notes and tasks for handlers; questions, answers and ratings also for the reporter; updates and explanations for everyone who sees the report. Null when erased.',
  })
  async text(): Promise<string | null> {
    const { kind, facts, text } = this.row;
    if (facts.textId === undefined || !mayReadText(kind, this.sight)) return null;
    return text === undefined ? this.world.text(facts.textId) : text;
  }
}
