import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../platform/index.ts';
import { markup, type Html } from './html.ts';
import { PAGE_STYLE_PATH } from './page-style.ts';

const BARE_PAGE = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lapor</title></head>
<body><div id="form" data-city="%CITY%"><!--plain-form--></div></body></html>
`;

/** Reads the built form's page; without a build the plain form stands alone, and works. */
export async function readBuiltForm(folder: string): Promise<string> {
  return readFile(join(folder, 'index.html'), 'utf8').catch(() => BARE_PAGE);
}

/** The built page with the plain form inside. Its style loads only where no script will take over. */
export function pageWithPlainForm(
  builtPage: string,
  plain: Html,
  citySlug: string,
  language: Language,
): string {
  const link = markup`<link rel="stylesheet" href="${PAGE_STYLE_PATH}" />`;
  const hasScript = builtPage.includes('<script');
  const style = hasScript ? markup`<noscript>${link}</noscript>` : link;
  // Functions as replacements: a "$&" in a resident's words is no pattern.
  return builtPage
    .replace('<html lang="id"', () => `<html lang="${language}"`)
    .replace('%CITY%', () => markup`${citySlug}`.toString())
    .replace('<!--plain-form-->', () => markup`${style}${plain}`.toString());
}
