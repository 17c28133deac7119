import { setTimeout as pause } from 'node:timers/promises';

export type Filter = Readonly<Record<string, unknown>> | undefined;
export type Headers = Readonly<Record<string, string>>;

/** A change as every road tells it. */
export interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly reportId: string;
  readonly event: { readonly id: string; readonly kind: string; readonly at: string } | null;
}

export interface Payload {
  readonly data?: { readonly reportChanged: Change } | null;
}

const FIELDS = 'cursor kind reportId event { id kind at }';
export const FOLLOW = `subscription ($after: Cursor, $filter: ReportFilterInput) {
  reportChanged(after: $after, filter: $filter) { ${FIELDS} } }`;
const READ = `query ($since: Cursor, $filter: ReportFilterInput) { changes(since: $since, filter: $filter, first: 200) {
  nodes { ${FIELDS} } pageInfo { endCursor hasNextPage } } }`;
const RETRY_MILLISECONDS = 200;

/** What the same change is on every road. */
export function keyOf({ kind, reportId, event }: Change): string {
  return `${kind} ${reportId} ${event?.id ?? ''}`;
}

export interface ChangesPage {
  readonly nodes: readonly Change[];
  readonly end: string;
  readonly isMore: boolean;
}

/** Asks until it is answered. */
export async function readPage(
  url: string,
  headers: Headers,
  since: string | null,
  filter: Filter,
): Promise<ChangesPage> {
  for (;;) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: READ, variables: { since, filter } }),
    }).catch(() => null);
    const read = (await answer?.json().catch(() => null)) as Answer | null | undefined;
    if (read?.data != null) {
      const { nodes, pageInfo } = read.data.changes;
      return { nodes, end: pageInfo.endCursor, isMore: pageInfo.hasNextPage };
    }
    await pause(RETRY_MILLISECONDS);
  }
}

interface Answer {
  readonly data?: {
    readonly changes: {
      readonly nodes: readonly Change[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  } | null;
}
