import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, DateTime } from '../../platform/index.ts';
import type { ApiKeyRow, AppRow } from '../apps/app.ts';
import type { AppScope } from '../viewer.ts';
import { AppScopeEnum } from './enums.ts';

/** Agency and city are fields that the agencies module adds, keys one of the resolver's. */
@ObjectType({ description: 'A third party that asks with an API key: `Authorization: Bearer tgp_…`.' })
export class App {
  @Field(() => ID)
  readonly id: string;
  @Field(() => String)
  readonly name: string;
  @Field(() => [AppScopeEnum])
  readonly scopes: readonly AppScope[];
  @Field(() => DateTime)
  readonly createdAt: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when none of its keys opens anything; null: it is open.',
  })
  readonly endedAt: string | null;
  readonly number: number;
  readonly agencyId: number | null;
  readonly cityId: number | null;

  constructor(id: string, app: AppRow) {
    this.id = id;
    this.name = app.name;
    this.scopes = app.scopes;
    this.createdAt = app.createdAt;
    this.endedAt = app.endedAt;
    this.number = app.id;
    this.agencyId = app.agencyId;
    this.cityId = app.cityId;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'An API key by its public name; the key itself was shown once.',
})
export class ApiKey {
  @Field(() => ID)
  readonly id: string;
  @Field(() => String, { description: 'The first letters of the key, `tgp_…`: enough to tell which it is.' })
  readonly prefix: string;
  @Field(() => DateTime)
  readonly createdAt: string;
  @Field(() => DateTime)
  readonly expiresAt: string;
  @Field(() => DateTime, { nullable: true, description: 'To the minute; null: never.' })
  readonly lastUsedAt: string | null;
  @Field(() => DateTime, { nullable: true })
  readonly revokedAt: string | null;

  constructor(id: string, key: ApiKeyRow) {
    this.id = id;
    this.prefix = `tgp_${key.prefix}`;
    this.createdAt = key.createdAt;
    this.expiresAt = key.expiresAt;
    this.lastUsedAt = key.lastUsedAt;
    this.revokedAt = key.revokedAt;
  }
}

export const { ConnectionType: AppConnection } = connectionOf('App', App);
