import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { pageLayout } from './page-layout.ts';
import { pageTime } from './page-time.ts';
import { pageWords, type PageWords } from './page-words.ts';
import type { OwnReportView } from './ports.ts';
import { LATE_GLYPH, statusGlyph } from './status-glyph.ts';
import { foldSupport, overrun, type TimelineRow } from './timeline.rules.ts';

interface OwnReportPage {
  readonly report: OwnReportView;
  readonly language: Language;
  /** The private address of this page. */
  readonly link: string;
  readonly publicUrl: string;
  /** The report was sent a moment ago. */
  readonly isNew: boolean;
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
    main: markup`<div>
        <small>${words.code}</small>
        <p class="code">${report.code}</p>
        <small>${words.sayIt}</small>
      </div>
      ${status(report, words)} ${facts(report, language)} ${photos(report, words)}
      ${timeline(report, language)} ${links(page, words)}`,
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

function photos(report: OwnReportView, words: PageWords): Html | null {
  if (report.photos.length === 0) return null;
  const shown = report.photos.map(
    ({ mediumUrl, largeUrl }, at) =>
      markup`<li>
        <a href="${largeUrl}"><img src="${mediumUrl}" alt="${words.photoAlt(at + 1)}" loading="lazy" /></a>
      </li>`,
  );
  return markup`<section>
    <h2>${words.photos}</h2>
    <ul class="photos">
      ${shown}
    </ul>
  </section>`;
}

function timeline(report: OwnReportView, language: Language): Html {
  const words = pageWords(language);
  const rows = foldSupport(report.timeline).map(
    (entry) =>
      markup`<li>
        <b>${told(entry, words)}</b>
        <small
          ><time datetime="${entry.at}">${pageTime(entry.at, report.timeZone, language)}</time
          >${entry.actorName && ` · ${words.by(entry.actorName)}`}</small
        >
        ${entry.reason && markup`<p class="said">${entry.reason}</p>`}
      </li>`,
  );
  return markup`<section>
    <h2>${words.timeline}</h2>
    <ol class="timeline">
      ${rows}
    </ol>
  </section>`;
}

function told(entry: TimelineRow, words: PageWords): string {
  if (entry.count > 1) return words.supported(entry.count);
  const word = words.event[entry.kind] ?? entry.kind;
  const about = entry.kind === 'PLACE_CORRECTED' ? entry.subdistrictName : entry.agencyName;
  const names = entry.kind === 'ROUTED' || entry.kind === 'PLACE_CORRECTED' || entry.kind === 'ACCEPTED';
  return names && about ? `${word}: ${about}` : word;
}

function links({ report, link, publicUrl }: OwnReportPage, words: PageWords): Html {
  const text = encodeURIComponent(words.whatsappText(report.code, link));
  const shared = `${publicUrl}/?r=${report.code.replaceAll('-', '')}`;
  return markup`<section>
      <h2>${words.keep}</h2>
      <p class="link">${link}</p>
    </section>
    <a class="button whatsapp" href="https://wa.me/?text=${text}" rel="noreferrer">${words.whatsapp}</a>
    ${report.shown ? markup`<p><small>${words.publicLink}</small><a class="link" href="${shared}">${shared}</a></p>` : markup`<p><small>${words.notShown}</small></p>`}`;
}
