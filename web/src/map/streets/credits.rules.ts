import type { Credit } from './street-types';

const MOST = 6;
const LONGEST = 80;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&copy;': '©', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' },
};

/** The attribution of a source, which is HTML from a stranger, as plain words and https links. */
export function creditsOf(attribution: unknown): Credit[] {
  if (typeof attribution !== 'string') return [];
  const html = attribution.slice(0, 4_000);
  const found: Credit[] = [];
  let last = 0;
  for (const link of html.matchAll(/<a\b([^>]*)>(.*?)<\/a\s*>/gis)) {
    found.push({ text: plain(html.slice(last, link.index)), href: null });
    found.push({ text: plain(link[2] ?? ''), href: hrefIn(link[1] ?? '') });
    last = link.index + link[0].length;
  }
  found.push({ text: plain(html.slice(last)), href: null });
  return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).slice(0, MOST);
}

/** Each is named once, in the order that they came. */
export function oneOfEach(credits: readonly Credit[]): Credit[] {
  return [...new Map(credits.map((credit) => [credit.text, credit] as const)).values()];
}

function plain(html: string): string {
  const text = html
    .replaceAll(/<[^>]*>?/g, ' ')
    .replaceAll(/&(?:#39|[a-z]+);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\s|]+/gu, ' ')
    .trim();
  return text.slice(0, LONGEST);
}

function hrefIn(attributes: string): string | null {
  const written = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  const address = (written?.[1] ?? written?.[2] ?? written?.[3] ?? '').replaceAll('&amp;', '&');
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? new URL(address).href : null;
}
