import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  Cursor,
  isRefusal,
  Refusal,
  type RefusalData,
  totalCount,
} from '../../platform/index.ts';
import type { AppRow } from '../apps/app.ts';
import { createApp } from '../apps/create-app.ts';
import { endApp, revokeApiKey } from '../apps/end-app.ts';
import { issueApiKey } from '../apps/issue-api-key.ts';
import { countApps, readApiKeys, readApps } from '../apps/read-apps.ts';
import { connectionOfPage, openCursor, readPage, sealCursor } from '../page.ts';
import { requireAdministrator } from '../people/administer.ts';
import type { RequestContext } from '../request-context.ts';
import { type AccountDeps, apiKeyOf, appOf, numberOf } from './account-deps.ts';
import { CreateAppInput, IssueApiKeyInput } from './account.inputs.ts';
import { ChangeAppResult, ChangedApp, IssueApiKeyResult, IssuedApiKey } from './account.results.ts';
import { ApiKey, App, AppConnection } from './app.type.ts';

const LIST = 'apps';

@Resolver(() => App)
export class AppResolver {
  constructor(private readonly deps: AccountDeps) {}

  @Query(() => AppConnection, {
    description: 'Administrators: third parties of the own city, the newest first. FORBIDDEN for others.',
  })
  async apps(
    @Arg('first', () => Int, { defaultValue: 50, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null | undefined,
    @Ctx() { viewer }: RequestContext,
  ): Promise<Connection<App>> {
    const { database, secrets } = this.deps;
    const actor = requireAdministrator(viewer);
    const from = openCursor(secrets, LIST, after ?? null);
    const page = await readPage(first, from, async (limit) =>
      readApps(database, actor, { after: from, limit }),
    );
    return connectionOfPage(
      page,
      (row) => appOf(this.deps, row),
      ({ id }) => sealCursor(secrets, LIST, BigInt(id)),
      async () => totalCount(await countApps(database, actor)),
    );
  }

  @FieldResolver(() => [ApiKey], { description: 'The newest 50, revoked and expired ones among them.' })
  async keys(@Root() app: App): Promise<ApiKey[]> {
    return (await readApiKeys(this.deps.database, app.number)).map((row) => apiKeyOf(this.deps, row));
  }

  @Mutation(() => ChangeAppResult, {
    description: 'Administrators: registers a third party; it needs a key next.',
  })
  async createApp(
    @Arg('input', () => CreateAppInput) input: CreateAppInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedApp | Refusal> {
    const { name, scopes, agency = null, city = null } = input;
    return this.answer(await createApp(this.deps, context.viewer, { name, scopes, agency, city }), context);
  }

  @Mutation(() => IssueApiKeyResult, {
    description: 'Administrators: a new key of an app, at most 20 at a time.',
  })
  async issueApiKey(
    @Arg('input', () => IssueApiKeyInput) input: IssueApiKeyInput,
    @Ctx() { viewer, language }: RequestContext,
  ): Promise<IssuedApiKey | Refusal> {
    const appId = numberOf(this.deps, 'App', input.appId);
    const done = await issueApiKey(this.deps.database, viewer, { appId, validDays: input.validDays });
    if (isRefusal(done)) return new Refusal(done, language);
    return new IssuedApiKey(appOf(this.deps, done.app), apiKeyOf(this.deps, done.apiKey), done.key);
  }

  @Mutation(() => ChangeAppResult, {
    description: 'Administrators: the key opens nothing any more, at once.',
  })
  async revokeApiKey(
    @Arg('keyId', () => ID) keyId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedApp | Refusal> {
    const id = numberOf(this.deps, 'ApiKey', keyId);
    return this.answer(await revokeApiKey(this.deps.database, context.viewer, id), context);
  }

  @Mutation(() => ChangeAppResult, {
    description: 'Administrators: ends an app with all its keys, for good.',
  })
  async endApp(
    @Arg('appId', () => ID) appId: string,
    @Ctx() context: RequestContext,
  ): Promise<ChangedApp | Refusal> {
    const id = numberOf(this.deps, 'App', appId);
    return this.answer(await endApp(this.deps.database, context.viewer, id), context);
  }

  private answer(done: { app: AppRow } | RefusalData, { language }: RequestContext): ChangedApp | Refusal {
    return isRefusal(done) ? new Refusal(done, language) : new ChangedApp(appOf(this.deps, done.app));
  }
}
