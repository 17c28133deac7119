import type { GraphqlClient } from './graphql-client.ts';
import type { Refused } from './submissions.ts';

export interface WorkedReport {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly publicStatus: string;
  readonly version: number;
  readonly agency: { readonly slug: string };
  readonly offeredTo: { readonly slug: string } | null;
  readonly assigneeName: string | null;
  readonly respondDueAt: string | null;
  readonly resolveDueAt: string | null;
  readonly pausedSince: string | null;
  readonly dueAt: string | null;
  readonly rating: number | null;
  readonly timeline: readonly {
    readonly kind: string;
    readonly text: string | null;
    readonly reason: string | null;
    readonly actorName: string | null;
    readonly step: string | null;
  }[];
}

export interface Worked {
  readonly __typename: 'ChangedReport';
  readonly report: WorkedReport;
}

export const WORKED = `id code status publicStatus version agency { slug } offeredTo { slug } assigneeName respondDueAt
  resolveDueAt pausedSince dueAt rating timeline { kind text reason actorName step }`;

/** Mutations whose input has another name than their own. */
const INPUTS: Readonly<Record<string, string>> = {
  acceptReport: 'ReportStepInput',
  startReport: 'ReportStepInput',
  resumeReport: 'ReportStepInput',
  closeReport: 'ReportStepInput',
  noteReport: 'ReportTextInput',
  updateReport: 'ReportTextInput',
  confirmReport: 'OwnReportInput',
};

/** One step, as a client takes it: done, or refused. */
export async function tryStep(
  client: GraphqlClient,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Worked | Refused> {
  const type = INPUTS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await client.data<Record<string, Worked | Refused>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message field }
      ... on ChangedReport { report { ${WORKED} } } } }`,
    { input },
  );
  const result = answer[name];
  if (result === undefined) throw new Error('No answer');
  return result;
}

/** One step that is done; an error when it was refused. */
export async function step(
  client: GraphqlClient,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<WorkedReport> {
  const result = await tryStep(client, name, input);
  if (result.__typename === 'Refusal') throw new Error(`${name} was refused: ${JSON.stringify(result)}`);
  return result.report;
}

export function codeOf(result: Worked | Refused): string {
  return result.__typename === 'Refusal' ? result.code : 'done';
}

export async function seen(client: GraphqlClient, code: string): Promise<WorkedReport | null> {
  const { report } = await client.data<{ report: WorkedReport | null }>(
    `query ($code: String!) { report(code: $code) { ${WORKED} } }`,
    { code },
  );
  return report;
}

export async function ownReport(client: GraphqlClient, token: string): Promise<WorkedReport | null> {
  const { ownReport: report } = await client.data<{ ownReport: WorkedReport | null }>(
    `query ($token: String!) { ownReport(trackingToken: $token) { ${WORKED} } }`,
    { token },
  );
  return report;
}
