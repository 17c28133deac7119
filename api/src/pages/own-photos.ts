import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { ownStepWords } from './own-step-words.ts';
import { pageWords } from './page-words.ts';
import type { OwnReportView } from './ports.ts';

type Purpose = OwnReportView['photos'][number]['purpose'];

/** Photos apart by what they show; those after the work stand with the solution while there is one. */
export function ownPhotos(report: OwnReportView, language: Language): Html {
  const words = ownStepWords(language);
  const isAfterAbove = report.publicStatus === 'DONE';
  const isApart = report.photos.some(({ purpose }) => purpose !== 'BEFORE');
  const before = isApart ? words.before : pageWords(language).photos;
  return markup`${photoSection(report, 'BEFORE', before, language)}
    ${!isAfterAbove && photoSection(report, 'AFTER', words.after, language)}
    ${photoSection(report, 'ANSWER', words.yours, language)}`;
}

export function photoSection(
  { photos }: OwnReportView,
  purpose: Purpose,
  title: string,
  language: Language,
): Html | null {
  const chosen = photos.filter((photo) => photo.purpose === purpose);
  if (chosen.length === 0) return null;
  const { yoursAlt, afterAlt } = ownStepWords(language);
  const alt = { BEFORE: pageWords(language).photoAlt, AFTER: afterAlt, ANSWER: yoursAlt }[purpose];
  const shown = chosen.map(
    ({ mediumUrl, largeUrl }, at) =>
      markup`<li>
        <a href="${largeUrl}"><img src="${mediumUrl}" alt="${alt(at + 1)}" loading="lazy" /></a>
      </li>`,
  );
  return markup`<section>
    <h2>${title}</h2>
    <ul class="photos">
      ${shown}
    </ul>
  </section>`;
}
