import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { pageLayout } from './page-layout.ts';
import { pageTime } from './page-time.ts';
import { pageWords, type PageWords } from './page-words.ts';
import type { OwnStepDraft } from './own-step-form.ts';
import { quietSteps, urgentSteps } from './own-step-sections.ts';
import { ownPhotos } from './own-photos.ts';
import { ownTimeline } from './own-timeline.ts';
import type { OwnReportView, OwnStepName } from './ports.ts';
import { LATE_GLYPH, statusGlyph } from './status-glyph.ts';
import { overrun } from './timeline.rules.ts';

interface OwnReportPage {
  readonly report: OwnReportView;
  readonly language: Language;
  /** `/r/<token>`, the private address of this page. */
  readonly path: string;
  readonly publicUrl: string;
  /** The report was sent a moment ago. */
  readonly isNew: boolean;
  /** The step that was taken a moment ago. */
  readonly done: OwnStepName | null;
  /** The step that was refused, as it was filled in. */
  readonly draft: OwnStepDraft | null;
}

/** The reporter's own report, whole: state, owner, promises, words, photos and what has happened. */
export function ownReportPage(page: OwnReportPage): Html {
  const { report, language, isNew } = page;
  const words = pageWords(language);
  const title = isNew ? words.received : words.yourReport;
  return pageLayout({
    language,
    title: `${title} ${report.code}`,
    head: markup`${report.demonstration && markup`<p class="demo">${words.demonstration}</p>`}
      <div class="hero">
        <h1>${title}</h1>
        <p>${report.cityName} · ${pageTime(report.receivedAt, report.timeZone, language)}</p>
      </div>`,
    main: markup`${urgentSteps(page)}
      <div>
        <small>${words.code}</small>
        <p class="code">${report.code}</p>
        <small>${words.sayIt}</small>
      </div>
      ${status(report, words)} ${facts(report, language)} ${ownPhotos(report, language)}
      ${ownTimeline(report, language)} ${quietSteps(page)} ${links(page, words)}`,
  });
}

/** States in which one office answers for the report. */
const OWNED = new Set(['COORDINATION', 'IN_PROGRESS', 'DONE']);

function status(report: OwnReportView, words: PageWords): Html {
  const word = words.status[report.publicStatus] ?? report.publicStatus;
  const named = OWNED.has(report.publicStatus) ? `${word}: ${report.agencyShort || report.agencyName}` : word;
  const late = report.late && markup`<span class="late">${LATE_GLYPH}${lateWords(report, words)}</span>`;
  return markup`<div>
    <h2>${report.categoryName}</h2>
    <p class="status ${report.publicStatus}">${statusGlyph(report.status)}<span>${named}</span>${late}</p>
    ${report.statusReason && markup`<p class="said">${report.statusReason}</p>`}
    ${report.supportCount > 0 && markup`<small>${words.supported(report.supportCount)}</small>`}
  </div>`;
}

/** "Terlambat 2 hari", counted from what was promised: the solution, or the answer where no solution is. */
function lateWords({ resolveDueAt, respondDueAt }: OwnReportView, words: PageWords): string {
  const by = overrun(resolveDueAt ?? respondDueAt, Date.now());
  return by ? words.lateBy(words[by.unit](by.n)) : words.late;
}

function facts(report: OwnReportView, language: Language): Html {
  const words = pageWords(language);
  const at = (iso: string | null): string | null => iso && pageTime(iso, report.timeZone, language);
  const { acknowledgedAt, resolvedAt, place } = report;
  const area = [report.subdistrictName, report.districtName && words.district(report.districtName)];
  const accuracy = place?.accuracyMeters && words.accuracy(Math.round(place.accuracyMeters));
  const where = [...area, report.landmark, accuracy].filter(Boolean).join(' · ');
  const rows: readonly (readonly [string, string | null])[] = [
    [words.handledBy, report.agencyName],
    acknowledgedAt ? [words.responded, at(acknowledgedAt)] : [words.respondBy, at(report.respondDueAt)],
    resolvedAt ? [words.resolved, at(resolvedAt)] : [words.resolveBy, at(report.resolveDueAt)],
    [words.visibleUntil, at(report.expiresAt)],
    [words.place, where || null],
    [words.described, report.description],
  ];
  return markup`<dl>
    ${rows.map(
      ([name, value]) =>
        value &&
        markup`<div>
          <dt>${name}</dt>
          <dd class="said">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function links({ report, path, publicUrl }: OwnReportPage, words: PageWords): Html {
  const link = `${publicUrl}${path}`;
  const text = encodeURIComponent(words.whatsappText(report.code, link));
  const shared = `${publicUrl}/?r=${report.code.replaceAll('-', '')}`;
  return markup`<section>
      <h2>${words.keep}</h2>
      <p class="link">${link}</p>
    </section>
    <a class="button whatsapp" href="https://wa.me/?text=${text}" rel="noreferrer">${words.whatsapp}</a>
    ${report.shown ? markup`<p><small>${words.publicLink}</small><a class="link" href="${shared}">${shared}</a></p>` : markup`<p><small>${words.notShown}</small></p>`}`;
}
