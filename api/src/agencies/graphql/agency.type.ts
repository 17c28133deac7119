import { Field, ObjectType } from 'type-graphql';

import { Jurisdiction } from '../../jurisdictions/index.ts';
import { connectionOf, Node } from '../../platform/index.ts';
import { AgencyKind, type AgencyRecord } from '../catalogue.types.ts';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'Whoever answers reports: a department, an office of an area, a partner or the command center.',
})
export class Agency extends Node {
  @Field(() => String, { description: 'Names the agency inside its city, e.g. `dlhk`.' })
  readonly slug: string;
  @Field(() => String, { description: 'Official name.' })
  readonly name: string;
  @Field(() => String, { description: 'Short name for lists and maps.' })
  readonly abbreviation: string;
  @Field(() => AgencyKind, { description: 'What kind of office it is.' })
  readonly kind: AgencyKind;
  @Field(() => Jurisdiction, {
    nullable: true,
    description: 'The area that an office answers for; null for whoever answers for the whole city.',
  })
  readonly jurisdiction: Jurisdiction | null;

  constructor(id: string, agency: AgencyRecord, jurisdiction: Jurisdiction | null) {
    super();
    this.id = id;
    this.slug = agency.slug;
    this.name = agency.name;
    this.abbreviation = agency.abbreviation;
    this.kind = agency.kind;
    this.jurisdiction = jurisdiction;
  }
}

export const { ConnectionType: AgencyConnection } = connectionOf('Agency', Agency);
