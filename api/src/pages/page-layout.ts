import type { Language } from '../platform/index.ts';
import { markup, type Html, trusted } from './html.ts';
import { PAGE_STYLE_PATH } from './page-style.ts';
import { pageWords } from './page-words.ts';

/** The mark: a speech drop that holds the diamond of a waiting report. */
export const MARK_PATHS =
  '<path d="M12 2.6a9.4 9.4 0 1 1-5 17.4L2.8 21.2 4 17A9.4 9.4 0 0 1 12 2.6Z" fill="none" stroke="#0A6478" stroke-width="2.4" stroke-linejoin="round"/><path d="M12 7.6 16.4 12 12 16.4 7.6 12Z" fill="#0A6478"/>';
const MARK = trusted(
  `<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" color="#0A6478">${MARK_PATHS.replaceAll('#0A6478', 'currentColor')}</svg>`,
);

interface Layout {
  readonly language: Language;
  readonly title: string;
  readonly head?: Html;
  readonly main: Html;
}

/** A whole page that needs no script. */
export function pageLayout({ language, title, head, main }: Layout): Html {
  const words = pageWords(language);
  const other = language === 'id' ? 'en' : 'id';
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${PAGE_STYLE_PATH}" />
      </head>
      <body>
        <div class="page">
          <header>
            ${MARK}<b>Tanggap</b
            ><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
          </header>
          <main>${head}
            <div class="body">${main}</div></main>
        </div>
      </body>
    </html> `;
}

/** What a person reads where there is nothing. */
export function notFoundPage(language: Language, reason?: string): Html {
  const words = pageWords(language);
  return pageLayout({
    language,
    title: words.notFoundTitle,
    main: markup`<h1>${words.notFoundTitle}</h1>
      <p>${reason ?? words.notFound}</p>
      <p><a href="/report">${words.toReport}</a> · <a href="/">${words.toMap}</a></p>`,
  });
}
