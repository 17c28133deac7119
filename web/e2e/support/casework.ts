import type { Session } from './journey';
import { ask } from './reports';
import type { TestServer } from './server';

interface Stepped {
  readonly version: number;
  readonly status: string;
}

/** A step of a colleague, on a screen of theirs. */
export async function step(
  city: TestServer,
  session: Session,
  name: string,
  type: string,
  input: object,
): Promise<Stepped> {
  const { done } = await ask<{ done: { report?: Stepped; message?: string } }>(
    city,
    `mutation ($input: ${type}!) { done: ${name}(input: $input) {
       ... on ChangedReport { report { version status } } ... on Refusal { message } } }`,
    { input },
    session,
  );
  if (!done.report) throw new Error(`${name}: ${done.message ?? ''}`);
  return done.report;
}

/** The account of a colleague, as the agency's head sees it. */
export async function accountOf(city: TestServer, session: Session, name: string): Promise<string> {
  const { colleagues } = await ask<{ colleagues: readonly { accountId: string; name: string }[] }>(
    city,
    '{ colleagues(agency: "pupr", city: "kupang") { accountId name } }',
    {},
    session,
  );
  const found = colleagues.find((each) => each.name === name);
  if (!found) throw new Error(`No colleague ${name}`);
  return found.accountId;
}

export async function statusOf(
  city: TestServer,
  session: Session,
  code: string,
): Promise<string | undefined> {
  const { report } = await ask<{ report: { status: string } | null }>(
    city,
    'query ($code: String!) { report(code: $code) { status } }',
    { code },
    session,
  );
  return report?.status;
}
