import { setTimeout as pause } from 'node:timers/promises';

import type { Acknowledged } from './ledger.ts';
import { pick } from './random.ts';

/** Of every visibility: PUBLIC, COARSE, STATISTICS and SEALED. */
const CATEGORIES = ['SAMPAH', 'JALAN_RUSAK', 'LAMPU_JALAN', 'POHON_TUMBANG', 'FOGGING_DBD', 'ANAK_JALANAN'];
const FIRST_REPORTS = 12;
const SHARE_OF_SUBMISSIONS = 0.2;
const RETRY_MILLISECONDS = 150;

const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
  ... on SubmittedReport { report { id } } ... on Refusal { code message } } }`;
const SUPPORT = `mutation ($input: SupportReportInput!) { supportReport(input: $input) {
  __typename ... on Refusal { code message } } }`;

export interface Writing {
  /** Acknowledged so far. */
  readonly written: readonly Acknowledged[];
  /** Ends when what has been begun is acknowledged. */
  stop(): Promise<void>;
}

/** So many changes a second, each tried again with the same client id until it is acknowledged. */
export function startWriting(url: string, perSecond: number, random: () => number): Writing {
  const supported: Supportable[] = [];
  const under: Set<Promise<void>> = new Set();
  const written: Acknowledged[] = [];
  let [isOn, last] = [true, 0];

  const write = async (): Promise<void> => {
    const clientId = crypto.randomUUID();
    if (supported.length < FIRST_REPORTS || random() < SHARE_OF_SUBMISSIONS) {
      const input = submission(clientId, random);
      const answer = await acknowledged(url, { query: SUBMIT, variables: { input } });
      const id = answer.data?.submitReport?.report?.id;
      if (id === undefined) return;
      written.push({ kind: 'report', clientId });
      // Strangers support what they see.
      if (['SAMPAH', 'JALAN_RUSAK'].includes(String(input['categoryCode']))) supported.push({ id, clientId });
      return;
    }
    const { id: reportId, clientId: ofClientId } = pick(supported, random);
    const answer = await acknowledged(url, { query: SUPPORT, variables: { input: { clientId, reportId } } });
    if (answer.data?.supportReport?.__typename !== 'Refusal')
      written.push({ kind: 'support', clientId, ofClientId });
  };

  const running = (async () => {
    while (isOn) {
      const begun = performance.now();
      const one = write().finally(() => under.delete(one));
      under.add(one);
      await pause(Math.max(0, last + 1000 / perSecond - begun));
      last = Math.max(begun, last + 1000 / perSecond);
    }
  })();
  return {
    written,
    async stop() {
      isOn = false;
      await running;
      await Promise.all(under);
    },
  };
}

interface Supportable {
  readonly id: string;
  readonly clientId: string;
}

type Input = Record<string, unknown>;

function submission(clientId: string, random: () => number): Input {
  return {
    ...{ clientId, categoryCode: pick(CATEGORIES, random), accuracyMeters: 9, placeSource: 'GPS' },
    description: 'Sudah tiga hari begini, tolong ditangani.',
    longitude: 123.58 + random() * 0.08,
    latitude: -10.19 + random() * 0.04,
  };
}

interface Answer {
  readonly data?: {
    readonly submitReport?: { readonly report?: { readonly id: string } };
    readonly supportReport?: { readonly __typename: string };
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function acknowledged(url: string, body: object): Promise<Answer> {
  for (;;) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
    if (answer?.ok === true) {
      const read = (await answer.json().catch(() => null)) as Answer | null;
      if (read?.data != null && read.errors === undefined) return read;
    } else await answer?.arrayBuffer().catch(() => undefined);
    await pause(RETRY_MILLISECONDS);
  }
}
