import type { FastifyInstance } from 'fastify';
import { MARK_PATHS } from './page-layout.ts';
import { PAGE_STYLE, PAGE_STYLE_PATH } from './page-style.ts';

const DAY = 'public, max-age=86400';
const FOREVER = 'public, max-age=31536000, immutable';

const ROBOTS = `User-agent: *
Disallow: /r/
Disallow: /command
Disallow: /desk
Disallow: /admin
Disallow: /graphql
`;

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#fff"/>${MARK_PATHS}</svg>`;

const MANIFEST = JSON.stringify({
  name: 'Tanggap: Lapor',
  short_name: 'Lapor',
  lang: 'id',
  id: '/report',
  start_url: '/report',
  scope: '/report',
  display: 'standalone',
  background_color: '#FFFFFF',
  theme_color: '#0A6478',
  icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
});

/** Files that are small enough to live here. */
export function smallFiles(app: FastifyInstance): void {
  const files: readonly (readonly [path: string, type: string, content: string, cache: string])[] = [
    ['/robots.txt', 'text/plain; charset=utf-8', ROBOTS, DAY],
    ['/favicon.svg', 'image/svg+xml', FAVICON, DAY],
    ['/manifest.webmanifest', 'application/manifest+json', MANIFEST, DAY],
    [PAGE_STYLE_PATH, 'text/css; charset=utf-8', PAGE_STYLE, FOREVER],
  ];
  for (const [path, type, content, cache] of files)
    app.get(path, (_request, reply) =>
      reply
        .headers({ 'content-type': type, 'cache-control': cache, 'x-content-type-options': 'nosniff' })
        .send(content),
    );
  app.get('/favicon.ico', (_request, reply) => reply.redirect('/favicon.svg', 302));
}
