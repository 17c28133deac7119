import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type Connection, Cursor, totalCount } from '../../platform/index.ts';
import { connectionOfPage, openCursor, readPage, sealCursor } from '../page.ts';
import { requireAdministrator } from '../people/administer.ts';
import { countAdminChanges, readAdminChanges } from '../read-admin-changes.ts';
import type { RequestContext } from '../request-context.ts';
import type { AccountDeps } from './account-deps.ts';
import { AdminChange, AdminChangeConnection } from './admin-change.type.ts';

const LIST = 'admin-changes';

@Resolver()
export class AdminChangeResolver {
  constructor(private readonly deps: AccountDeps) {}

  @Query(() => AdminChangeConnection, {
    description:
      'Administrators: what was changed in the own city, by whom and when, the newest first. FORBIDDEN for others.',
  })
  async adminChanges(
    @Arg('first', () => Int, { defaultValue: 50, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null | undefined,
    @Ctx() { viewer }: RequestContext,
  ): Promise<Connection<AdminChange>> {
    const { database, secrets, ids } = this.deps;
    const actor = requireAdministrator(viewer);
    const from = openCursor(secrets, LIST, after ?? null);
    const page = await readPage(first, from, async (limit) =>
      readAdminChanges(database, actor, { after: from, limit }),
    );
    return connectionOfPage(
      page,
      (row) => new AdminChange(ids.encode('AdminChange', row.id), row),
      ({ id }) => sealCursor(secrets, LIST, id),
      async () => totalCount(await countAdminChanges(database, actor)),
    );
  }
}
