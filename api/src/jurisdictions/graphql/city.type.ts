import { Field, Float, Int, ObjectType } from 'type-graphql';

import type { EmergencyNumber as EmergencyNumberRecord } from '../city-folder/city-settings.ts';
import { Node } from '../../platform/index.ts';
import { BoundaryState, type CityCalendar, type CityRecord } from '../registry/city-snapshot.ts';
import { Basemap } from './basemap.type.ts';
import { Point } from './place.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A telephone number to call before anything is reported here; from the folder of the city.',
})
export class EmergencyNumber {
  @Field(() => String, { description: 'As dialled inside the city.' })
  number!: string;
  @Field(() => String, { description: 'Who answers, in Indonesian.' })
  nameId!: string;
  @Field(() => String, { description: 'Who answers, in English.' })
  nameEn!: string;
  @Field(() => String, { description: 'FIRE, AMBULANCE, POLICE or RESCUE.' })
  purpose!: EmergencyNumberRecord['purpose'];
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A city that this installation serves, with its time zone, languages and boundaries.',
})
export class City extends Node {
  @Field(() => String, {
    description: 'Names the city in arguments and addresses: small letters, digits, dashes.',
  })
  readonly slug: string;
  @Field(() => String, { description: 'Official name.' })
  readonly name: string;
  @Field(() => String, { description: 'IANA time zone, e.g. `Asia/Makassar`.' })
  readonly timeZone: string;
  @Field(() => [String], {
    description: 'ISO 639 codes of the languages it is served in, the first by default.',
  })
  readonly languages: readonly string[];
  @Field(() => [Float], { description: '[west, south, east, north], degrees, WGS 84.' })
  readonly bounds: readonly number[];
  @Field(() => Point, { description: 'Centre of the built-up city, where a map opens.' })
  readonly centre: Point;
  @Field(() => BoundaryState, {
    description: 'APPROXIMATE until real boundaries are imported; show them dashed, as `batas perkiraan`.',
  })
  readonly boundaries: BoundaryState;
  @Field(() => Int, { description: 'Grows by one whenever the boundaries change; part of their address.' })
  readonly boundaryVersion: number;
  @Field(() => [EmergencyNumber], { description: 'Numbers known to work in the city, fire first.' })
  readonly emergencyNumbers: readonly EmergencyNumber[];
  @Field(() => Boolean, { description: 'Whether everything in it is simulated.' })
  readonly demonstration: boolean;
  @Field(() => Basemap, { description: 'What lies under the reports on a map of the city.' })
  readonly basemap: Basemap;
  readonly calendar: CityCalendar;

  constructor(id: string, { settings, ...city }: CityRecord, basemap: Basemap) {
    super();
    this.id = id;
    this.slug = city.slug;
    this.name = city.name;
    this.timeZone = city.timeZone;
    this.languages = city.languages;
    this.bounds = settings.bounds;
    this.centre = settings.centre;
    this.boundaries = city.boundaries;
    this.boundaryVersion = city.boundaryVersion;
    this.emergencyNumbers = settings.emergencyNumbers;
    this.demonstration = city.demonstration;
    this.basemap = basemap;
    this.calendar = city.calendar;
  }
}
