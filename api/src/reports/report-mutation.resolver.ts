import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '../accounts/index.ts';
import { publicError } from '../platform/graphql/index.ts';
import { clean, type OpaqueIds } from '../platform/index.ts';
import { acknowledgeReport } from './acknowledge-report.ts';
import type { ChangeDeps } from './change-report.ts';
import { correctSubdistrict } from './correct-subdistrict.ts';
import type { Actor } from './event-log.ts';
import { findReport, findWorkedReport } from './read-reports.ts';
import { isRefusal, refuse, REPORT_NOT_FOUND, type RefusalData } from './refusal.ts';
import { Report } from './report.type.ts';
import { ReportGroup, type ReportWorld } from './report-group.ts';
import {
  AcknowledgeReportInput,
  CorrectSubdistrictInput,
  SubmitReportInput,
  SupportReportInput,
  TakeDownReportInput,
} from './report.inputs.ts';
import {
  ChangedReport,
  ChangeReportResult,
  Refusal,
  SubmitReportResult,
  SubmittedReport,
} from './report.results.ts';
import { sealFollower } from './mail-recipients.ts';
import { isEmail } from './submission.rules.ts';
import { submitReport, type SubmitDeps } from './submit-report.ts';
import { supportReport } from './support-report.ts';
import { takeDownReport } from './take-down-report.ts';
import type { Reader } from './viewer-rights.ts';

export interface ReportMutationDeps {
  readonly world: ReportWorld;
  readonly change: ChangeDeps;
  readonly ids: OpaqueIds;
  readonly submit: SubmitDeps;
  readerOf(context: RequestContext): Reader;
}

/** `reportId`: the report that was changed, when it is another than the one that was named. */
type Done = { readonly changed: boolean; readonly reportId?: bigint } | RefusalData;

@Resolver()
export class ReportMutationResolver {
  constructor(private readonly deps: ReportMutationDeps) {}

  @Mutation(() => SubmitReportResult, {
    description:
      'Sends a report. Idempotent by `clientId`; the same id with other content is CLIENT_ID_REUSED.',
  })
  async submitReport(
    @Arg('input', () => SubmitReportInput) input: SubmitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmittedReport | Refusal> {
    requireSubmitScope(context);
    const result = await submitReport(this.deps.submit, input, context.clientAddress, context.language);
    if (isRefusal(result)) return new Refusal(result, context.language);
    const reader = { kind: 'reporter', reportId: result.report.id } as const;
    const group = new ReportGroup(this.deps.world, [result.report], reader, result.trackingToken);
    return new SubmittedReport(new Report(result.report, group), result.trackingToken);
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'A neighbour sees it too. Once per `clientId`; again changes nothing. What was merged passes the support on to the report that it went into, which is the one answered.',
  })
  async supportReport(
    @Arg('input', () => SupportReportInput) input: SupportReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    if (context.viewer.kind === 'app') throw APPS_DO_NOT_ACT;
    if (!/^[A-Za-z0-9_-]{16,64}$/.test(input.clientId)) return new Refusal(WRONG_CLIENT_ID, context.language);
    const { rateLimit } = this.deps.submit;
    const limit = this.deps.submit.submissionsPerHour * 5;
    const { retryAfterSeconds } = await rateLimit.take(`support ${context.clientAddress}`, limit, 3600);
    if (retryAfterSeconds > 0) return new Refusal(TOO_MANY, context.language);
    const email = clean(input.email);
    if (email !== null && !isEmail(email)) return new Refusal(WRONG_EMAIL, context.language);
    const { language } = context;
    const sealedAddress = email === null ? null : sealFollower(this.deps.submit.secrets, { email, language });
    // A signed-in person counts once, whatever browser they use.
    const supporter =
      context.viewer.kind === 'staff' ? `account ${context.viewer.accountId}` : input.clientId;
    return this.change(
      input.reportId,
      context,
      async (reportId, reader) =>
        supportReport(this.deps.change, { reportId, reader, supporter, sealedAddress }),
      findReport,
    );
  }

  @Mutation(() => ChangeReportResult, {
    description: 'Staff: "I have it." Silences the alarm of a CRITICAL report and names who took notice.',
  })
  async acknowledgeReport(
    @Arg('input', () => AcknowledgeReportInput) input: AcknowledgeReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    const actor = actorOf(context);
    return this.change(input.reportId, context, async (reportId, reader) =>
      acknowledgeReport(this.deps.change, { reportId, reader, actor }),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      'Staff: sets the subdistrict of an open report; the office follows where the category depends on it.',
  })
  async correctSubdistrict(
    @Arg('input', () => CorrectSubdistrictInput) input: CorrectSubdistrictInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    const actor = actorOf(context);
    const { version, subdistrictCode } = input;
    return this.change(input.reportId, context, async (reportId, reader) =>
      correctSubdistrict(this.deps.change, {
        version,
        subdistrictCode,
        reportId,
        reader,
        actor,
      }),
    );
  }

  @Mutation(() => ChangeReportResult, {
    description:
      "Staff of the subdistrict's office or the command center: takes information among neighbours down.",
  })
  async takeDownReport(
    @Arg('input', () => TakeDownReportInput) input: TakeDownReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangedReport | Refusal> {
    const actor = actorOf(context);
    const { version, reason } = input;
    return this.change(input.reportId, context, async (reportId, reader) =>
      takeDownReport(this.deps.change, { version, reason, reportId, reader, actor }),
    );
  }

  private async change(
    opaqueId: string,
    context: RequestContext,
    act: (reportId: bigint, reader: Reader) => Promise<Done>,
    find: typeof findReport = findWorkedReport,
  ): Promise<ChangedReport | Refusal> {
    const { world, ids } = this.deps;
    const node = ids.decode(opaqueId);
    if (node?.type !== 'Report') return new Refusal(REPORT_NOT_FOUND, context.language);
    const reader = this.deps.readerOf(context);
    const done = await act(node.id, reader);
    if (isRefusal(done)) return new Refusal(done, context.language);
    const row = await find(world.database, reader, done.reportId ?? node.id);
    if (row === null) return new Refusal(REPORT_NOT_FOUND, context.language);
    return new ChangedReport(new Report(row, new ReportGroup(world, [row], reader)));
  }
}

/** @throws UNAUTHENTICATED for whoever has not signed in. */
function actorOf(context: RequestContext): Actor {
  const { viewer } = context;
  if (viewer.kind === 'staff') return { kind: 'STAFF', id: viewer.accountId, name: viewer.name };
  if (viewer.kind === 'app') throw APPS_DO_NOT_ACT;
  throw publicError('UNAUTHENTICATED', 'Sign in to do this.');
}

/** @throws FORBIDDEN for an app that may only read. */
function requireSubmitScope({ viewer }: RequestContext): void {
  if (viewer.kind !== 'app' || viewer.scopes.includes('REPORTS_SUBMIT')) return;
  throw publicError('FORBIDDEN', 'This API key lacks the scope REPORTS_SUBMIT.');
}

const APPS_DO_NOT_ACT = publicError('FORBIDDEN', 'Apps do not act on reports; people do.');

const WRONG_CLIENT_ID = refuse(
  'INVALID',
  'clientId',
  'clientId harus acak, 16 sampai 64 karakter.',
  'clientId must be random, 16 to 64 characters.',
);
const WRONG_EMAIL = refuse(
  'INVALID',
  'email',
  'Alamat surel ini tampak keliru. Contoh: nama@contoh.id.',
  'This e-mail address looks wrong. Example: name@example.org.',
);
const TOO_MANY = refuse(
  'RATE_LIMITED',
  null,
  'Terlalu banyak dukungan dari jaringan ini. Coba lagi nanti.',
  'Too many supports from this network. Try again later.',
);
