import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A place on Earth, WGS 84.' })
export class Point {
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
}
