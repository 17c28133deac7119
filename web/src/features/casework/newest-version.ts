import type { Client } from 'urql';
import { graphql } from '../../gql/desk';

const NewestVersion = graphql(/* GraphQL */ `
  query NewestVersion($code: String!) {
    report(code: $code) {
      id
      version
    }
  }
`);

/** The version of a report as the server has it now; null when it cannot be told. */
export async function newestVersion(client: Client, code: string): Promise<number | null> {
  const asked = client.query(NewestVersion, { code }, { requestPolicy: 'network-only' });
  return (await asked.toPromise()).data?.report?.version ?? null;
}
