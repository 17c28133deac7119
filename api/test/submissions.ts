import { randomBytes } from 'node:crypto';

import type { GraphqlClient } from './graphql-client.ts';

/** Well inside the built-up city. */
export const KUPANG = { longitude: 123.6075, latitude: -10.1772 };

export interface SubmitInput {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly description?: string | null;
  readonly longitude?: number | null;
  readonly latitude?: number | null;
  readonly [field: string]: unknown;
}

export function randomClientId(): string {
  return randomBytes(18).toString('base64url');
}

export function submission(input: Partial<SubmitInput> = {}): SubmitInput {
  return {
    clientId: randomClientId(),
    categoryCode: 'SAMPAH',
    description: 'Tempat sampah di depan pasar penuh dan berbau.',
    ...KUPANG,
    accuracyMeters: 8,
    placeSource: 'GPS',
    ...input,
  };
}

export const SUBMIT = `mutation ($input: SubmitReportInput!) {
  submitReport(input: $input) {
    __typename
    ... on SubmittedReport { trackingToken report { id code status version visibility handled } }
    ... on Refusal { code message field }
  }
}`;

export interface Submitted {
  readonly __typename: 'SubmittedReport';
  readonly trackingToken: string;
  readonly report: {
    readonly id: string;
    readonly code: string;
    readonly status: string;
    readonly version: number;
    readonly visibility: string;
    readonly handled: boolean;
  };
}

export interface Refused {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

export async function trySubmit(
  client: GraphqlClient,
  input: Partial<SubmitInput> = {},
): Promise<Submitted | Refused> {
  const { submitReport } = await client.data<{ submitReport: Submitted | Refused }>(SUBMIT, {
    input: submission(input),
  });
  return submitReport;
}

/** A report that was taken; an error when it was refused. */
export async function submit(client: GraphqlClient, input: Partial<SubmitInput> = {}): Promise<Submitted> {
  const result = await trySubmit(client, input);
  if (result.__typename === 'Refusal') throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}
