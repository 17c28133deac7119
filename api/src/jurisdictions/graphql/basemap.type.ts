import { Field, ObjectType } from 'type-graphql';

import { type Basemap as BasemapRecord, BasemapKind, OPEN_FREE_MAP } from '../basemap/basemap.rules.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'What lies under the reports on the map of a city. Boundaries, coast and names come from this server in every case; a client draws them at once, and what is named here beneath them when it answers.',
})
export class Basemap {
  @Field(() => BasemapKind)
  readonly kind: BasemapKind;
  @Field(() => Boolean, {
    description: 'Whether an administrator of the city chose it; otherwise it is what the deployment says.',
  })
  readonly chosenHere: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'STREETS: what OpenFreeMap says of its tiles, TileJSON.',
  })
  readonly tileJsonUrl: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'STYLE: address of a MapLibre style, from a stranger: trust nothing in it.',
  })
  readonly styleUrl: string | null;
  @Field(() => String, { nullable: true, description: 'PMTILES: address of a file of vector tiles.' })
  readonly pmtilesUrl: string | null;
  @Field(() => String, { nullable: true, description: 'MAPBOX: a public token, `pk.…`.' })
  readonly mapboxToken: string | null;

  constructor({ kind, source }: BasemapRecord, chosenHere: boolean) {
    this.kind = kind;
    this.chosenHere = chosenHere;
    this.tileJsonUrl = kind === 'STREETS' ? OPEN_FREE_MAP : null;
    this.styleUrl = kind === 'STYLE' ? source : null;
    this.pmtilesUrl = kind === 'PMTILES' ? source : null;
    this.mapboxToken = kind === 'MAPBOX' ? source : null;
  }
}
