import { randomBytes } from 'node:crypto';

import type { Session } from './journey';
import type { TestServer } from './server';

/** Places well inside of their subdistricts. */
export const PLACES = {
  oebufu: { longitude: 123.6241, latitude: -10.1762 },
  /** Where no other journey reports from, so that a pin stands alone. */
  fatukoa: { longitude: 123.607, latitude: -10.2286 },
  lasiana: { longitude: 123.671, latitude: -10.137 },
} as const;

export interface Sent {
  readonly id: string;
  readonly code: string;
  readonly trackingToken: string;
}

interface Submission {
  readonly categoryCode: string;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly accuracyMeters?: number;
  readonly description?: string;
  readonly subdistrictCode?: string;
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
}

/** A report as another phone would send it, by the public API. */
export async function submitReport(city: TestServer, submission: Submission): Promise<Sent> {
  const place = submission.subdistrictCode === undefined ? { ...PLACES.oebufu, placeSource: 'PIN' } : {};
  const input = { ...place, ...submission, clientId: randomBytes(24).toString('base64url') };
  const { submitReport: sent } = await ask<{
    submitReport: { trackingToken?: string; report?: { id: string; code: string }; message?: string };
  }>(
    city,
    `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
       ... on SubmittedReport { trackingToken report { id code } } ... on Refusal { message } } }`,
    { input },
  );
  if (!sent.report || sent.trackingToken === undefined) throw new Error(`Refused: ${sent.message ?? ''}`);
  return { ...sent.report, trackingToken: sent.trackingToken };
}

/** A colleague acknowledges a report on a screen of theirs. */
export async function acknowledge(city: TestServer, session: Session, reportId: string): Promise<void> {
  const answer = await ask<{ acknowledgeReport: { message?: string } }>(
    city,
    `mutation ($input: AcknowledgeReportInput!) { acknowledgeReport(input: $input) { ... on Refusal { message } } }`,
    { input: { reportId, version: 1 } },
    session,
  );
  if (answer.acknowledgeReport.message) throw new Error(answer.acknowledgeReport.message);
}

export async function ask<T>(
  city: TestServer,
  query: string,
  variables: object = {},
  session: Session | null = null,
): Promise<T> {
  const cookie = session?.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: city.url, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** How many reports with these words the city holds, and how many photos they carry. */
export async function heldBy(
  city: TestServer,
  session: Session,
  description: string,
): Promise<{ reports: number; photos: number }> {
  const { reports } = await ask<{
    reports: { nodes: readonly { description: string | null; photos: readonly unknown[] }[] };
  }>(city, '{ reports(first: 100) { nodes { description photos { id } } } }', {}, session);
  const same = reports.nodes.filter((report) => report.description === description);
  return { reports: same.length, photos: same.flatMap(({ photos }) => photos).length };
}

/** A code as it is read out. */
export const shown = (code: string): string =>
  code.includes('-') ? code : `${code.slice(0, 3)}-${code.slice(3)}`;
