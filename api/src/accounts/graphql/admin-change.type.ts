import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, DateTime } from '../../platform/index.ts';
import type { ChangedField } from '../admin-change.ts';
import type { AdminChangeRow } from '../read-admin-changes.ts';

@ObjectType({ simpleResolvers: true })
export class AdminChangeField implements ChangedField {
  @Field(() => String)
  field!: string;
  @Field(() => String, { nullable: true, description: 'Null: it had none.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: it has none now.' })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who changed what of the administration, and when.' })
export class AdminChange {
  @Field(() => ID)
  readonly id: string;
  @Field(() => DateTime)
  readonly changedAt: string;
  @Field(() => String, { description: 'Name at the time.' })
  readonly actorName: string;
  @Field(() => String, { description: 'What was done, in capitals, e.g. `PERSON_INVITED`. More may come.' })
  readonly action: string;
  @Field(() => String, { description: 'What it was done to, as people call it.' })
  readonly subject: string;
  @Field(() => [AdminChangeField], { description: 'What differs. It never holds a password, token or key.' })
  readonly fields: readonly ChangedField[];
  readonly cityId: number | null;

  constructor(id: string, change: AdminChangeRow) {
    this.id = id;
    this.changedAt = change.changedAt;
    this.actorName = change.actorName;
    this.action = change.action;
    this.subject = change.subject;
    this.fields = change.fields;
    this.cityId = change.cityId;
  }
}

export const { ConnectionType: AdminChangeConnection } = connectionOf('AdminChange', AdminChange);
