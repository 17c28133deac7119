import type pg from 'pg';

/** What an administrator did, in words for other administrators. It never holds a password, token or key. */
export interface AdminChange {
  /** `id` is null for the command line. */
  readonly actor: { readonly id: string | null; readonly name: string };
  /** The city that it concerns; null for all of them. */
  readonly cityId: number | null;
  /** In capitals, e.g. `PERSON_INVITED`. */
  readonly action: string;
  /** What it was done to, as people call it. */
  readonly subject: string;
  readonly fields?: readonly ChangedField[];
}

export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Writes one line of the administrators' log, in the transaction of the change itself. */
export async function recordAdminChange(client: pg.ClientBase, change: AdminChange): Promise<void> {
  const { actor, cityId, action, subject, fields = [] } = change;
  await client.query(
    `insert into admin_change (actor_id, actor_name, city_id, action, subject, fields)
     values ($1, $2, $3, $4, $5, $6)`,
    [actor.id, actor.name, cityId, action, subject, JSON.stringify(fields)],
  );
}

/** Only what differs. */
export function changedFields(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
): ChangedField[] {
  return Object.keys(after)
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
}
