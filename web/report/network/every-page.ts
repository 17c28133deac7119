import { ask, type Answer } from './ask';

interface Page<Node> {
  readonly page: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Node[];
  };
}

type Ask = <T>(query: string, variables: object) => Promise<Answer<T>>;

/** A whole list, page after page; null when one of them did not come. */
export async function everyPage<Node>(
  query: string,
  variables: object,
  asked: Ask = ask,
): Promise<readonly Node[] | null> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<Page<Node>> = await asked<Page<Node>>(query, { ...variables, after });
    if (answer.kind !== 'DATA') return null;
    const page: Page<Node>['page'] = answer.data.page;
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
