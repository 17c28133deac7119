import {
  findReport,
  type MailAddress,
  mayReadText,
  openRecipient,
  type ReportRecipient,
  type ReportRow,
  STRANGER,
  survivorOf,
} from '../reports/index.ts';
import { findNews, type News } from './find-news.ts';
import { type MailNews, mailText } from './mail-text.rules.ts';
import { type Audience, earliestMail, hasteOf } from './news.rules.ts';
import { MAIL_QUEUE, type NotificationDeps } from './notification-deps.ts';
import { jobOf } from './queue-news.ts';
import { MailRefused } from './smtp.ts';
import { type Claim, claimRecipient, letGo, settle } from './told.ts';
import { unsubscribeToken } from './unsubscribe-token.ts';

/**
 * Writes to one person what they have not heard yet of one report, as they may see it today.
 * Ends well only when the server took the mail, or when there is nothing to say.
 */
export async function tellRecipient(deps: NotificationDeps, each: ReportRecipient): Promise<void> {
  const { database } = deps;
  const survivorId = await survivorOf(database, each.reportId);
  const claim = await claimRecipient(database, each, survivorId);
  if (claim === null) throw new Error('Another process is writing to the same person.');
  if (claim === 'stopped') return settle(database, each, false);
  try {
    await tellClaimed(deps, each, survivorId, claim);
  } catch (error) {
    if (!(error instanceof MailRefused)) {
      await letGo(database, each, 'the same');
      throw error;
    }
    deps.log.warn({ reportId: String(each.reportId), reason: error.message }, 'a mail was refused for good');
    await settle(database, each, false);
  }
}

async function tellClaimed(
  deps: NotificationDeps,
  each: ReportRecipient,
  survivorId: bigint | null,
  claim: Claim,
): Promise<void> {
  const { database, secrets } = deps;
  const audience: Audience = each.recipient === 'reporter' ? 'reporter' : 'follower';
  const address = await openRecipient(database, secrets, each);
  const reader =
    audience === 'reporter' ? ({ kind: 'reporter', reportId: each.reportId } as const) : STRANGER;
  const report = await findReport(database, reader, each.reportId);
  if (address === null || report === null) return settle(database, each, false);
  const news = await findNews(database, { each, audience, survivorId, claim });
  if (news.length === 0) return settle(database, each, false);
  if (mustWait(news, claim)) return postpone(deps, each, claim);
  await deps.mailServer.send(mailOf(deps, { each, address, report, news, claim }));
  await settle(database, each, true);
}

function mustWait(news: readonly News[], { mailedAt }: Claim): boolean {
  if (news.some(({ event, audience }) => hasteOf(event, audience) === 'now')) return false;
  const earliest = earliestMail(mailedAt);
  return earliest !== undefined && Date.parse(earliest) > Date.now();
}

/** Something urgent went out after this was queued. */
async function postpone(deps: NotificationDeps, each: ReportRecipient, { mailedAt }: Claim): Promise<void> {
  await letGo(deps.database, each, 'all news');
  await deps.database.transaction(async (client) =>
    deps.jobs.insert(client, MAIL_QUEUE, [jobOf(each, 'soon', mailedAt)]),
  );
}

interface Letter {
  readonly each: ReportRecipient;
  readonly address: MailAddress;
  readonly report: ReportRow;
  readonly news: readonly News[];
  readonly claim: Claim;
}

function mailOf(deps: NotificationDeps, { each, address, report, news, claim }: Letter) {
  const { catalogues, publicUrl, secrets } = deps;
  const { email, language, trackingToken } = address;
  const category = catalogues.agencies().categoryById(report.category_id);
  const unsubscribeLink = `${publicUrl}/unsubscribe/${unsubscribeToken(secrets, each)}`;
  const content = {
    language,
    code: `${report.code.slice(0, 3)}-${report.code.slice(3)}`,
    category: (language === 'en' ? category?.nameEn : category?.nameId) ?? '',
    cityName: catalogues.cities().cityById(report.city_id)?.name ?? '',
    forReporter: each.recipient === 'reporter',
    isSealed: report.visibility === 'SEALED',
    link: trackingToken === null ? `${publicUrl}/?r=${report.code}` : `${publicUrl}/r/${trackingToken}`,
    unsubscribeLink,
    news: news.map((one) => newsOf(deps, one)),
  };
  const [mac] = secrets.hmacs(
    'message-id',
    `${String(each.reportId)} ${each.recipient} ${String(claim.sendingEventId)}`,
  );
  const messageId = `<${mac.toString('hex').slice(0, 40)}@${deps.mailServer.domain}>`;
  return { to: email, ...mailText(content), messageId, language, unsubscribeLink };
}

function newsOf({ catalogues }: NotificationDeps, { event, audience }: News): MailNews {
  const { kind, facts, text } = event;
  const { agencyId } = facts;
  const mayRead = mayReadText(kind, audience === 'reporter' ? 'reporter' : 'public');
  return {
    kind,
    ofSurvivor: audience === 'merged',
    agencyName: agencyId === undefined ? null : (catalogues.agencies().agencyById(agencyId)?.name ?? null),
    reason: facts.reason ?? null,
    text: mayRead ? (text ?? null) : null,
    supportCount: facts.supportCount ?? null,
    step: facts.step ?? null,
  };
}
