import { request } from 'node:http';
import { json } from 'node:stream/consumers';

/** What a played phone sends. */
export interface SubmissionBody {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly description: string | null;
  readonly landmark: string | null;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly accuracyMeters: number | null;
  readonly placeSource: 'GPS' | 'PIN' | 'LIST';
  readonly subdistrictCode: string | null;
  readonly photoIds: readonly string[];
}

const TIMEOUT_MILLISECONDS = 20_000;
const BOUNDARY = 'tanggap-demonstration';

/** The public API over HTTP, as a phone uses it; every refusal is an error here. */
export class PublicApi {
  constructor(private readonly address: string) {}

  async submit(input: SubmissionBody): Promise<void> {
    const { submitReport } = await this.#ask<{ submitReport: MaybeRefusal }>(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ... on Refusal { code message } } }',
      { input },
    );
    refuse(submitReport);
  }

  async support(reportId: string, clientId: string): Promise<void> {
    // That a report ended a moment ago is no failure.
    await this.#ask(
      'mutation ($input: SupportReportInput!) { supportReport(input: $input) { __typename } }',
      {
        input: { reportId, clientId },
      },
    );
  }

  /** Ids of some of the newest reports that are open and that everyone sees. */
  async openReports(): Promise<readonly string[]> {
    const { reports } = await this.#ask<{ reports: { nodes: readonly { id: string }[] } }>(
      '{ reports(filter: { open: true }, first: 40) { nodes { id } } }',
      {},
    );
    return reports.nodes.map(({ id }) => id);
  }

  /** The id of the stored photo. */
  async upload(jpeg: Buffer): Promise<string> {
    const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="photo"; filename="photo.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), jpeg, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
    const { id, message } = await this.#post<{ id?: string; message?: string }>(
      '/media',
      `multipart/form-data; boundary=${BOUNDARY}`,
      body,
    );
    if (id === undefined) throw new Error(message ?? 'A photo was not taken.');
    return id;
  }

  async #ask<Data>(query: string, variables: object): Promise<Data> {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    const { data, errors } = await this.#post<{ data?: Data | null; errors?: { message: string }[] }>(
      '/graphql',
      'application/json',
      body,
    );
    if (data == null) throw new Error(errors?.[0]?.message ?? 'There was no answer.');
    return data;
  }

  /** Not `fetch`, which throws past its caller when it is cut off while an answer comes in. */
  async #post<Answer>(path: string, type: string, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': type, 'content-length': body.length };
      const sent = request(`${this.address}${path}`, { method: 'POST', headers, agent: false });
      sent.setTimeout(TIMEOUT_MILLISECONDS, () => sent.destroy(new Error(`${path} did not answer.`)));
      sent.on('error', reject);
      sent.on('response', (answer) => {
        (json(answer) as Promise<Answer>).then(resolve, reject);
      });
      sent.end(body);
    });
  }
}

interface MaybeRefusal {
  readonly code?: string;
  readonly message?: string;
}

function refuse({ code, message }: MaybeRefusal): void {
  if (code !== undefined) throw new Error(`${code}: ${message ?? ''}`);
}
