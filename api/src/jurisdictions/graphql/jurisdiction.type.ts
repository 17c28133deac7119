import { Field, Float, Int, ObjectType } from 'type-graphql';

import { connectionOf, Node } from '../../platform/index.ts';
import { PlaceCheck } from '../geometry/area-index.ts';
import { JurisdictionLevel, type JurisdictionRecord } from '../registry/city-snapshot.ts';
import { Point } from './place.type.ts';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'An area with an official code, in a tree: city, district (kecamatan), subdistrict (kelurahan).',
})
export class Jurisdiction extends Node {
  @Field(() => String, {
    description: 'Official code of the Ministry of Home Affairs, e.g. `53.71.04.1010`.',
  })
  readonly code: string;
  @Field(() => JurisdictionLevel, { description: 'Its place in the tree.' })
  readonly level: JurisdictionLevel;
  @Field(() => String, { description: 'Official name, without `kelurahan` or `kecamatan` before it.' })
  readonly name: string;
  @Field(() => [String], { description: 'Other names and spellings in local use.' })
  readonly aliases: readonly string[];
  @Field(() => Jurisdiction, { nullable: true, description: 'The area it belongs to; null for a city.' })
  readonly parent: Jurisdiction | null;
  @Field(() => Point, { description: 'A point inside the area, from the folder of the city.' })
  readonly centre: Point;
  @Field(() => Float, {
    nullable: true,
    description: 'Square kilometres, from the folder of the city; not measured on the boundaries shown.',
  })
  readonly areaKm2: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Residents, from the folder of the city; null when no figure is on file. It is never estimated.',
  })
  readonly population: number | null;
  @Field(() => Int, { nullable: true, description: 'Year that the population figure is of.' })
  readonly populationYear: number | null;

  constructor(id: string, area: JurisdictionRecord, parent: Jurisdiction | null) {
    super();
    this.id = id;
    this.code = area.code;
    this.level = area.level;
    this.name = area.name;
    this.aliases = area.aliases;
    this.parent = parent;
    this.centre = { longitude: area.longitude, latitude: area.latitude };
    this.areaKm2 = area.areaKm2;
    this.population = area.population;
    this.populationYear = area.populationYear;
  }
}

export const { ConnectionType: JurisdictionConnection } = connectionOf('Jurisdiction', Jurisdiction);

@ObjectType({ simpleResolvers: true, description: 'In which area a place lies, and how sure that is.' })
export class JurisdictionMatch {
  @Field(() => Jurisdiction, { nullable: true, description: 'Null when the check is OUTSIDE.' })
  subdistrict!: Jurisdiction | null;
  @Field(() => Jurisdiction, { nullable: true, description: 'District of that subdistrict.' })
  district!: Jurisdiction | null;
  @Field(() => PlaceCheck, { description: 'Whether somebody should look at it, and why.' })
  check!: PlaceCheck;
  @Field(() => Jurisdiction, { nullable: true, description: 'The other area when the check is BORDER.' })
  borderWith!: Jurisdiction | null;
  @Field(() => Boolean, {
    description: 'Whether the boundaries asked are approximate: confirm with the sender.',
  })
  approximate!: boolean;
}
