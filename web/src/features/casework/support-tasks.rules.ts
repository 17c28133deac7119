/** What one agency does beside the lead. */
export interface SupportLine<Helper> {
  readonly agency: Helper;
  /** NAMED: its kind of report is one that it supports, and nobody has asked yet. */
  readonly state: 'NAMED' | 'ASKED' | 'DONE';
  readonly task: string | null;
  /** Asked or done at; null while it is only named. */
  readonly at: string | null;
}

interface Task<Helper> {
  readonly agency: Helper;
  readonly task: string | null;
  readonly askedAt: string;
  readonly doneAt: string | null;
}

const order = { ASKED: 0, NAMED: 1, DONE: 2 } as const;

/** One line for each supporting agency: what is still open first. */
export function supportLines<Helper extends { readonly slug: string }>(
  agencies: readonly Helper[],
  tasks: readonly Task<Helper>[],
): SupportLine<Helper>[] {
  const asked = tasks.map(({ agency, task, askedAt, doneAt }): SupportLine<Helper> =>
    doneAt === null
      ? { agency, state: 'ASKED', task, at: askedAt }
      : { agency, state: 'DONE', task, at: doneAt },
  );
  const known = new Set(asked.map(({ agency }) => agency.slug));
  const named = agencies
    .filter(({ slug }) => !known.has(slug))
    .map((agency): SupportLine<Helper> => ({ agency, state: 'NAMED', task: null, at: null }));
  return [...asked, ...named].sort((a, b) => order[a.state] - order[b.state]);
}
