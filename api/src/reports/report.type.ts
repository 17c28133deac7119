import { Field, Int, ObjectType } from 'type-graphql';

import { Agency, Audience, Category, Urgency, Visibility } from '../agencies/index.ts';
import { City, Jurisdiction, PlaceCheck } from '../jurisdictions/index.ts';
import { connectionOf, DateTime, Node } from '../platform/graphql/index.ts';
import { ReportEvent } from './report-event.type.ts';
import { Photo, Place, RoutingExplanation, SupportTask } from './report.parts.ts';
import { isOpen, PublicStatus, publicStatusOf, ReportStatus } from './report-life.rules.ts';
import { showReportCode } from './report-code.rules.ts';
import type { Related, ReportGroup } from './report-group.ts';
import type { ReportRow } from './report-row.ts';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One thing that one person told the city at one place, as the viewer may see it.',
})
export class Report extends Node {
  constructor(
    private readonly row: ReportRow,
    private readonly group: ReportGroup,
  ) {
    super();
    this.id = group.idOf(row);
  }

  @Field(() => String, {
    description: 'Short enough to say on the phone: 7KQ-4M2. Case and dash do not matter.',
  })
  get code(): string {
    return showReportCode(this.row.code);
  }
  @Field(() => City)
  get city(): City {
    return this.group.world.city(this.row.city_id);
  }
  @Field(() => Category, { description: 'In the version that the report was routed under.' })
  get category(): Category {
    return this.group.world.category(this.row.category_id);
  }
  @Field(() => Audience)
  get audience(): string {
    return this.row.audience;
  }
  @Field(() => ReportStatus)
  get status(): ReportStatus {
    return this.row.status;
  }
  @Field(() => PublicStatus)
  get publicStatus(): PublicStatus {
    return publicStatusOf(this.row.status, this.row.offered_agency_id !== null);
  }
  @Field(() => Urgency)
  get urgency(): string {
    return this.row.urgency;
  }
  @Field(() => Visibility)
  get visibility(): string {
    return this.row.visibility;
  }
  @Field(() => Agency, { description: 'Who has it now.' })
  get agency(): Agency {
    return this.group.world.agency(this.row.agency_id);
  }
  @Field(() => [Agency])
  get supportAgencies(): Agency[] {
    return this.row.support_agency_ids.map((id) => this.group.world.agency(id));
  }
  @Field(() => Jurisdiction, { nullable: true })
  get subdistrict(): Jurisdiction | null {
    return this.area(this.row.subdistrict_id);
  }
  @Field(() => Jurisdiction, { nullable: true })
  get district(): Jurisdiction | null {
    return this.area(this.row.district_id);
  }
  @Field(() => Place, { nullable: true, description: 'Null when only a subdistrict is known.' })
  get place(): Place | null {
    const { longitude, latitude, accuracy_meters, place_source, coarse } = this.row;
    if (longitude === null || latitude === null) return null;
    const precision = coarse ? 'GRID_100M' : 'EXACT';
    return { longitude, latitude, accuracyMeters: accuracy_meters, source: place_source, precision };
  }
  @Field(() => PlaceCheck, {
    description: 'Whether somebody should look at the area. NONE for those who do not handle it.',
  })
  get placeCheck(): string {
    return this.row.place_check;
  }
  @Field(() => Jurisdiction, { nullable: true, description: 'The other area when placeCheck is BORDER.' })
  get borderWith(): Jurisdiction | null {
    return this.area(this.row.border_id);
  }
  @Field(() => String, {
    nullable: true,
    description: 'What is nearby, in words. Hidden where the place is coarse.',
  })
  get landmark(): string | null {
    return this.row.landmark;
  }
  @Field(() => String, { nullable: true })
  get description(): string | null {
    return this.row.description;
  }
  @Field(() => [Photo], { description: 'At most 5. Hidden from those who do not handle a COARSE report.' })
  photos(): Promise<Photo[]> | Photo[] {
    return this.row.photo_count === 0 ? [] : this.group.photosOf(this.row);
  }
  @Field(() => DateTime)
  get receivedAt(): string {
    return this.row.received_at;
  }
  @Field(() => DateTime)
  get updatedAt(): string {
    return this.row.updated_at;
  }
  @Field(() => DateTime, { nullable: true, description: 'By when somebody answers.' })
  get respondDueAt(): string | null {
    return this.row.respond_due_at;
  }
  @Field(() => DateTime, { nullable: true, description: 'By when it is solved.' })
  get resolveDueAt(): string | null {
    return this.row.resolve_due_at;
  }
  @Field(() => DateTime, { nullable: true, description: 'When a person first took notice.' })
  get acknowledgedAt(): string | null {
    return this.row.acknowledged_at;
  }
  @Field(() => String, { nullable: true, description: 'For those who handle the report.' })
  get acknowledgedBy(): string | null {
    return this.row.acknowledged_by;
  }
  @Field(() => DateTime, { nullable: true })
  get resolvedAt(): string | null {
    return this.row.resolved_at;
  }
  @Field(() => DateTime, { nullable: true, description: 'The resolution clock stands still since then.' })
  get pausedSince(): string | null {
    return this.row.paused_at;
  }
  @Field(() => DateTime, { nullable: true, description: 'When a report on hold is looked at again.' })
  get reviewAt(): string | null {
    return this.row.review_at;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'The next thing that is due. Null when nothing is.',
  })
  get dueAt(): string | null {
    return this.row.due_at.startsWith('9999') ? null : this.row.due_at;
  }
  @Field(() => String, { nullable: true, description: 'Who works on it. For those who handle the report.' })
  get assigneeName(): string | null {
    return this.row.assignee_name;
  }
  @Field(() => Agency, { nullable: true, description: 'The agency that it is on offer to.' })
  get offeredTo(): Agency | null {
    const { offered_agency_id } = this.row;
    return offered_agency_id === null ? null : this.group.world.agency(offered_agency_id);
  }
  @Field(() => Int, { description: 'Offers so far; the third goes to the command center. 0 for strangers.' })
  get offerCount(): number {
    return this.row.offer_count;
  }
  @Field(() => Int, { nullable: true, description: "The reporter's rating of the solution, 1 to 5." })
  get rating(): number | null {
    return this.row.rating;
  }
  @Field(() => DateTime, { nullable: true })
  get closedAt(): string | null {
    return this.row.closed_at;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'When information among neighbours ends: 72 hours after receipt.',
  })
  get expiresAt(): string | null {
    return this.row.expires_at;
  }
  @Field(() => Boolean, { description: '"Terlambat": open, and past 200 % of its target.' })
  get late(): boolean {
    return this.row.late_at !== null && isOpen(this.row.status) && Date.parse(this.row.late_at) <= Date.now();
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'When an open report becomes late: at 200 % of its target. Null where no target runs.',
  })
  get lateAt(): string | null {
    return this.row.late_at;
  }
  @Field(() => Int, { description: 'Neighbours who said that they see it too.' })
  get supportCount(): number {
    return this.row.support_count;
  }
  @Field(() => [ReportEvent], {
    description:
      'The newest 500, oldest first. Of supports in a row only the last is told, with its `supportCount`.',
  })
  timeline(): Promise<ReportEvent[]> {
    return this.group.timelineOf(this.row);
  }
  @Field(() => RoutingExplanation, {
    nullable: true,
    description: 'Why here. For its handlers and its reporter.',
  })
  get routing(): RoutingExplanation | null {
    return this.row.routing && this.group.world.explain(this.row.routing);
  }
  @Field(() => Boolean, {
    description: 'The viewer handles this report, or sent it: sees it whole and may act.',
  })
  get handled(): boolean {
    return this.row.handled;
  }
  @Field(() => Boolean, { description: 'Played for demonstration; nobody lives this.' })
  get demonstration(): boolean {
    return this.row.demonstration;
  }
  @Field(() => Int, {
    description: 'Send it back with a change, so that nobody overwrites what they have not seen.',
  })
  get version(): number {
    return this.row.version;
  }

  @Field(() => [Report], {
    description: 'The reports that it was split into, one for each agency. Only those that the viewer sees.',
  })
  async parts(): Promise<Report[]> {
    return (await this.group.partsOf(this.row)).map(shown);
  }
  @Field(() => Report, { nullable: true, description: 'The report that it is a part of.' })
  async partOf(): Promise<Report | null> {
    const whole = await this.group.wholeOf(this.row);
    return whole && shown(whole);
  }
  @Field(() => Report, {
    nullable: true,
    description: 'Where a MERGED report went on. Null for those who may not see that one.',
  })
  async mergedInto(): Promise<Report | null> {
    const survivor = await this.group.survivorOf(this.row);
    return survivor && shown(survivor);
  }
  @Field(() => [Report], { description: 'What was merged into it. For handlers; empty for others.' })
  async mergedReports(): Promise<Report[]> {
    return (await this.group.mergedInto(this.row)).map(shown);
  }
  @Field(() => [SupportTask], {
    description: 'What other agencies were asked to do. For handlers; empty for others.',
  })
  supportTasks(): Promise<SupportTask[]> {
    return this.group.tasksOf(this.row);
  }
  @Field(() => Boolean, {
    description: 'The reporter left a contact, which `readContact` shows. For handlers; false for others.',
  })
  hasContact(): Promise<boolean> {
    return this.group.hasContact(this.row);
  }

  private area(id: number | null): Jurisdiction | null {
    return id === null ? null : this.group.world.jurisdiction(id);
  }
}

function shown({ row, group }: Related): Report {
  return new Report(row, group);
}

export const { EdgeType: ReportEdge, ConnectionType: ReportConnection } = connectionOf('Report', Report);
