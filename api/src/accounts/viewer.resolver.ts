import 'reflect-metadata';

import { Ctx, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { RequestContext } from './request-context.ts';
import { type Role, ROLES } from './viewer.ts';

const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { [Each in Role]: Each };

registerEnumType(RoleEnum, { name: 'Role', description: 'What a signed-in person may do.' });

/** Agency and city are fields that the agencies module adds: it knows the catalogue. */
@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerType {
  @Field(() => String)
  name!: string;
  @Field(() => String)
  email!: string;
  @Field(() => RoleEnum)
  role!: Role;
  agencyId!: number | null;
  cityId!: number | null;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType | null {
    return viewer.kind === 'staff' ? Object.assign(new ViewerType(), viewer) : null;
  }
}
