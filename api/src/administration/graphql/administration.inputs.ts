import { Field, ID, InputType, Int } from 'type-graphql';

import { AgencyKind, Audience, ClockKind, Urgency, Visibility } from '../../agencies/index.ts';
import { BasemapKind } from '../../jurisdictions/index.ts';

const CITY = 'Slug; needed only where several cities are served.';
const DURATION = 'ISO 8601 duration of days, hours and minutes, such as `P3D` or `PT30M`; null: no target.';
const REFERENCE = 'Slug of a listed agency, `@subdistrict` or `@district`.';

@InputType({ description: 'What is left out stays; null takes away.' })
export class ChangeCategoryInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String)
  code!: string;
  @Field(() => Int, { description: 'The version that was seen; CONFLICT when there is a newer one.' })
  version!: number;
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  nameId?: string | null;
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  nameEn?: string | null;
  @Field(() => String, { nullable: true, description: REFERENCE })
  lead?: string | null;
  @Field(() => [String], { nullable: true, description: REFERENCE })
  support?: string[] | null;
  @Field(() => Urgency, { nullable: true })
  urgency?: Urgency | null;
  @Field(() => String, { nullable: true, description: DURATION })
  respondWithin?: string | null;
  @Field(() => ClockKind, { nullable: true })
  respondClock?: ClockKind | null;
  @Field(() => String, { nullable: true, description: DURATION })
  resolveWithin?: string | null;
  @Field(() => ClockKind, { nullable: true })
  resolveClock?: ClockKind | null;
  @Field(() => Visibility, { nullable: true, description: 'For reports that come from now on.' })
  visibility?: Visibility | null;
  @Field(() => [String], { nullable: true, description: 'At most 40 of at most 50 characters.' })
  keywords?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Place on the short list of the form, 1 to 8; null: none.',
  })
  shortlist?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the visibility is loosened: needed then, and kept in the log of administrators.',
  })
  reason?: string | null;
}

@InputType()
export class AddCategoryInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String, {
    description: '2 to 40 capital letters, digits or underscores; programs know it by this, so it stays.',
  })
  code!: string;
  @Field(() => Audience, { description: 'GOVERNMENT or PARTNER: NEIGHBOURS comes with the city.' })
  audience!: Audience;
  @Field(() => String, { description: '1 to 100 characters.' })
  nameId!: string;
  @Field(() => String, { description: '1 to 100 characters.' })
  nameEn!: string;
  @Field(() => String, { description: REFERENCE })
  lead!: string;
  @Field(() => [String], { defaultValue: [], description: REFERENCE })
  support!: string[];
  @Field(() => Urgency)
  urgency!: Urgency;
  @Field(() => String, { nullable: true, description: DURATION })
  respondWithin?: string | null;
  @Field(() => ClockKind, { nullable: true, description: 'Together with `respondWithin`.' })
  respondClock?: ClockKind | null;
  @Field(() => String, { nullable: true, description: DURATION })
  resolveWithin?: string | null;
  @Field(() => ClockKind, { nullable: true, description: 'Together with `resolveWithin`.' })
  resolveClock?: ClockKind | null;
  @Field(() => Visibility)
  visibility!: Visibility;
  @Field(() => [String], { defaultValue: [], description: 'At most 40 of at most 50 characters.' })
  keywords!: string[];
  @Field(() => Int, { nullable: true, description: 'Place on the short list of the form, 1 to 8.' })
  shortlist?: number | null;
}

@InputType()
export class CategorySeenInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String)
  code!: string;
  @Field(() => Int, { description: 'The version that was seen; CONFLICT when there is a newer one.' })
  version!: number;
}

@InputType({ description: 'What is left out stays.' })
export class ChangeAgencyInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String, { description: 'Slug.' })
  agency!: string;
  @Field(() => String, { nullable: true, description: '1 to 150 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: '1 to 40 characters.' })
  abbreviation?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 1,000 characters.' })
  topics?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'False takes it off the lists; refused while it has open reports or a category names it.',
  })
  listed?: boolean | null;
}

@InputType()
export class AddAgencyInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String, { description: 'Small letters, digits and dashes; it stays for ever.' })
  slug!: string;
  @Field(() => String, { description: '1 to 150 characters.' })
  name!: string;
  @Field(() => String, { description: '1 to 40 characters.' })
  abbreviation!: string;
  @Field(() => String, { defaultValue: '', description: 'At most 1,000 characters.' })
  topics!: string;
  @Field(() => AgencyKind, { description: 'DEPARTMENT or PARTNER: the others come with the city.' })
  kind!: AgencyKind;
}

@InputType()
export class SaveHolidayInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String, { description: '`YYYY-MM-DD`; what stands there already is changed.' })
  day!: string;
  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'The decree or page that says so, 1 to 300 characters.' })
  source!: string;
  @Field(() => String, { nullable: true, description: '`HH:MM` for half a day; null: the whole day.' })
  closesAt?: string | null;
}

@InputType()
export class RemoveHolidayInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String, { description: '`YYYY-MM-DD`' })
  day!: string;
}

@InputType()
export class NameSealedHandlersInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => String, { description: 'Slug.' })
  agency!: string;
  @Field(() => String, { description: 'A category of which some version is SEALED.' })
  categoryCode!: string;
  @Field(() => [ID], {
    description:
      'People of the agency, at most 20; none: its head again, at the command center its supervisors.',
  })
  personIds!: string[];
}

@InputType({ description: 'Each kind takes only what it needs.' })
export class ChooseBasemapInput {
  @Field(() => String, { nullable: true, description: CITY })
  city?: string | null;
  @Field(() => BasemapKind, {
    nullable: true,
    description: 'Null: as the deployment says, which is OFFLINE where its environment says nothing.',
  })
  kind?: BasemapKind | null;
  @Field(() => String, {
    nullable: true,
    description: 'STYLE: `https:`, inside a private network also `http:`; no name and password in it.',
  })
  styleUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'PMTILES: likewise, and it ends with `.pmtiles`.' })
  pmtilesUrl?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'MAPBOX: a public token, `pk.…`; everybody can read it.',
  })
  mapboxToken?: string | null;
}
