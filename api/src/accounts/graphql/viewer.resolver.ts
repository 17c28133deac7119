import 'reflect-metadata';

import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request-context.ts';
import type { Role } from '../viewer.ts';
import { RoleEnum, SignInState } from './enums.ts';

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

@ObjectType({ simpleResolvers: true, description: "The city's own sign-in (OpenID Connect)." })
export class SignInProvider {
  @Field(() => String, {
    description: 'For the button that leads there: `POST /auth/sign-in/city` gives its address.',
  })
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far the sign-in of this browser has come, and what it lacks.',
})
export class SignInStatus {
  @Field(() => SignInState)
  readonly state: SignInState;
  @Field(() => String, { nullable: true, description: 'Whose sign-in it is; null when there is none.' })
  readonly email: string | null;
  @Field(() => Boolean, { description: 'A second factor (TOTP, RFC 6238) is set up.' })
  readonly secondFactorEnrolled: boolean;
  @Field(() => Boolean, { description: 'The city of the account requires one.' })
  readonly secondFactorRequired: boolean;
  @Field(() => SignInProvider, { nullable: true, description: 'Null where passwords are the only way.' })
  readonly provider: SignInProvider | null;

  constructor({ session }: Pick<RequestContext, 'session'>, providerName: string | null) {
    this.state = session === null ? 'SIGNED_OUT' : session.pending ? 'SECOND_FACTOR_MISSING' : 'SIGNED_IN';
    this.email = session?.email ?? null;
    this.secondFactorEnrolled = session?.secondFactor.enrolled ?? false;
    this.secondFactorRequired = session?.secondFactor.required ?? false;
    this.provider = providerName === null ? null : new SignInProvider(providerName);
  }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly providerName: string | null) {}

  @Query(() => ViewerType, {
    nullable: true,
    description: 'Null when nobody is signed in, or a sign-in is not complete: `signIn` tells which.',
  })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType | null {
    return viewer.kind === 'staff' ? Object.assign(new ViewerType(), viewer) : null;
  }

  @Query(() => SignInStatus, { description: 'For the sign-in screen. It needs no sign-in.' })
  signIn(@Ctx() context: RequestContext): SignInStatus {
    return new SignInStatus(context, this.providerName);
  }
}
