import type { Language } from '../platform/graphql/index.ts';
import type { Database, Secrets } from '../platform/index.ts';
import type { RateLimit } from '../platform/index.ts';
import type { EventBell } from './event-bell.ts';
import { clientHash, insertReport } from './insert-report.ts';
import type { PlacedSubmission } from './placed-submission.ts';
import { sealLink } from './mail-recipients.ts';
import { findReport } from './read-reports.ts';
import { isRefusal, refuse, type RefusalData } from './refusal.ts';
import { newReportCode } from './report-code.rules.ts';
import type { ReportRow } from './report-row.ts';
import { checkSubmission, contentHash, type Submission, type SubmissionInput } from './submission.rules.ts';
import { submittedRow } from './submitted-row.ts';
import { trackingHash, trackingTokens } from './tracking-token.ts';

export interface SubmitDeps {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly bell: EventBell;
  readonly rateLimit: RateLimit;
  readonly submissionsPerHour: number;
  /** Finds category, area and office; refuses what does not exist. */
  readonly place: (submission: Submission) => PlacedSubmission | RefusalData;
  /** The row number of a photo's public id, or null when it is none. */
  readonly photoUuid: (photoId: string) => string | null;
}

export interface SubmittedReport {
  readonly report: ReportRow;
  readonly trackingToken: string;
  /** False when this was the retry of a submission that had arrived. */
  readonly isNew: boolean;
}

/** A resident's report, from any road, written once however often it is sent. */
export async function submitReport(
  deps: SubmitDeps,
  input: SubmissionInput,
  clientAddress: string,
  language: Language = 'id',
): Promise<SubmittedReport | RefusalData> {
  const submission = checkSubmission(input);
  if (isRefusal(submission)) return submission;
  const { retryAfterSeconds } = await deps.rateLimit.take(
    `submit ${clientAddress}`,
    deps.submissionsPerHour,
    3600,
  );
  if (retryAfterSeconds > 0) return (await earlier(deps, submission)) ?? tooMany(retryAfterSeconds);
  const placed = deps.place(submission);
  // The catalogue may have changed since the first try arrived; its answer stands.
  if (isRefusal(placed)) return (await earlier(deps, submission)) ?? placed;
  const photoUuids = submission.photoIds.map(deps.photoUuid);
  if (!photoUuids.every((uuid) => uuid !== null)) return PHOTO_UNKNOWN;
  return writeOnce(deps, placed, photoUuids, language);
}

async function writeOnce(
  deps: SubmitDeps,
  placed: PlacedSubmission,
  photoUuids: readonly string[],
  language: Language,
): Promise<SubmittedReport | RefusalData> {
  const { submission } = placed;
  const [trackingToken] = trackingTokens(deps.secrets, submission.clientId);
  const sealedContact =
    submission.contact && deps.secrets.seal('contact', Buffer.from(JSON.stringify(submission.contact)));
  const sealedLink =
    submission.contact?.email == null ? null : sealLink(deps.secrets, { trackingToken, language });
  for (;;) {
    const code = newReportCode();
    const keys = { code, trackingHash: trackingHash(trackingToken), sealedContact, sealedLink };
    const inserted = await insertReport(deps.database, placed, keys, photoUuids).catch(
      rethrowUnlessCodeTaken,
    );
    if (inserted === CODE_TAKEN) continue;
    if (inserted !== null && 'photos' in inserted) return PHOTO_UNKNOWN;
    if (inserted === null) return (await earlier(deps, submission)) ?? CLIENT_ID_REUSED;
    deps.bell.ring();
    return { report: submittedRow(placed, code, inserted), trackingToken, isNew: true };
  }
}

/** The answer to a retry; a refusal when the same id came with other content; null when the id is new. */
async function earlier(
  deps: SubmitDeps,
  submission: Submission,
): Promise<SubmittedReport | RefusalData | null> {
  const [known] = await deps.database.query<{ id: bigint; content_hash: Buffer; tracking_hash: Buffer }>(
    'select id, content_hash, tracking_hash from report where client_hash = $1',
    [clientHash(submission.clientId)],
  );
  if (known === undefined) return null;
  if (!known.content_hash.equals(contentHash(submission))) return CLIENT_ID_REUSED;
  const trackingToken = trackingTokens(deps.secrets, submission.clientId).find((token) =>
    known.tracking_hash.equals(trackingHash(token)),
  );
  const report = await findReport(deps.database, { kind: 'reporter', reportId: known.id }, known.id);
  if (report === null || trackingToken === undefined) return CLIENT_ID_REUSED;
  return { report, trackingToken, isNew: false };
}

const CODE_TAKEN = Symbol('code taken');

function rethrowUnlessCodeTaken(error: unknown): typeof CODE_TAKEN {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'report_code_key')
    return CODE_TAKEN;
  throw error;
}

const CLIENT_ID_REUSED = refuse(
  'CLIENT_ID_REUSED',
  'clientId',
  'Nomor kiriman ini sudah dipakai untuk laporan dengan isi lain. Kirim sebagai laporan baru.',
  'This clientId was used for a report with other content. Send it as a new report.',
);

const PHOTO_UNKNOWN = refuse(
  'PHOTO_UNKNOWN',
  'photoIds',
  'Foto tidak ditemukan atau sudah dipakai laporan lain. Unggah lagi, lalu kirim.',
  'A photo was not found or belongs to another report. Upload it again, then send.',
);

function tooMany(seconds: number): RefusalData {
  const minutes = String(Math.max(1, Math.ceil(seconds / 60)));
  return refuse(
    'RATE_LIMITED',
    null,
    `Terlalu banyak laporan dari jaringan ini. Coba lagi dalam ${minutes} menit; laporan Anda tidak hilang.`,
    `Too many reports from this network. Try again in ${minutes} minutes; your report is not lost.`,
  );
}
