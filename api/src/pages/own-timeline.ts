import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { ownStepWords } from './own-step-words.ts';
import { pageTime } from './page-time.ts';
import { pageWords, type PageWords } from './page-words.ts';
import type { OwnReportView } from './ports.ts';
import { foldSupport, type TimelineRow } from './timeline.rules.ts';

/** What has happened and what was said, oldest first. */
export function ownTimeline(report: OwnReportView, language: Language): Html {
  const words = pageWords(language);
  const rows = foldSupport(report.timeline).map(
    (entry) =>
      markup`<li>
        <b>${told(entry, words)}</b>
        <small
          ><time datetime="${entry.at}">${pageTime(entry.at, report.timeZone, language)}</time
          >${entry.actorName && ` · ${words.by(entry.actorName)}`}</small
        >
        ${entry.rating !== null && markup`<p>${ownStepWords(language).rated(entry.rating)}</p>`}
        ${entry.reason && markup`<p class="said">${entry.reason}</p>`}
        ${entry.text && markup`<p class="said quote">${entry.text}</p>`}
      </li>`,
  );
  return markup`<section>
    <h2>${words.timeline}</h2>
    <ol class="timeline">
      ${rows}
    </ol>
  </section>`;
}

const NAMED = new Set(['ROUTED', 'ASSIGNED', 'PLACE_CORRECTED', 'ACCEPTED', 'TRANSFER_TAKEN']);

function told(entry: TimelineRow, words: PageWords): string {
  if (entry.count > 1) return words.supported(entry.count);
  const word = words.event[entry.kind] ?? entry.kind;
  const about = entry.kind === 'PLACE_CORRECTED' ? entry.subdistrictName : entry.agencyName;
  return NAMED.has(entry.kind) && about ? `${word}: ${about}` : word;
}
