import type { Client } from 'urql';
import { graphql } from '../../gql/desk';
import type { ReadContactMutation } from '../../gql/desk/graphql';
import type { Outcome } from '../reports/change-report';

const ReadContact = graphql(/* GraphQL */ `
  mutation ReadContact($input: ReadContactInput!) {
    readContact(input: $input) {
      __typename
      ... on ReporterContact {
        name
        phone
        email
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type Contact = Extract<ReadContactMutation['readContact'], { __typename: 'ReporterContact' }>;

/** Asks for a contact; the server writes down who asked, and why, before it answers. */
export async function readContact(
  client: Client,
  reportId: string,
  reason: string,
): Promise<Contact | Exclude<Outcome, { kind: 'changed' }>> {
  const { data, error } = await client.mutation(ReadContact, { input: { reportId, reason } }).toPromise();
  const answer = data?.readContact;
  if (!answer) return { kind: 'failed', error };
  if (answer.__typename === 'ReporterContact') return answer;
  return { kind: 'refused', code: answer.code, message: answer.message };
}
