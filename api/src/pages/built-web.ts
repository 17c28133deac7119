import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wantsPage } from './fault-page.ts';
import { markup } from './html.ts';
import { contextOfPage } from './page-context.ts';
import { sendApplication, sendPage } from './page-headers.ts';
import { notFoundPage, pageLayout } from './page-layout.ts';
import { pageWords } from './page-words.ts';
import type { PageDeps } from './ports.ts';

/** Screens of the single-page application; any other path is a page that does not exist. */
const SCREENS = ['/', '/command', '/desk', '/insights', '/admin', '/developers', '/account', '/join'];

/** Files whose names carry their content's hash never change under their name. */
const UNCHANGING = { immutable: true, maxAge: '365d', decorateReply: false, index: false } as const;

type BuiltWebDeps = Pick<PageDeps, 'builds' | 'mapOrigins'>;

/** Delivers both web builds, and answers in words where there is nothing. */
export async function builtWeb(app: FastifyInstance, { builds, mapOrigins }: BuiltWebDeps): Promise<void> {
  await serveFolder(app, join(builds.screens, 'assets'), '/assets/');
  await serveFolder(app, join(builds.form, 'report-assets'), '/report-assets/');
  serveWorker(app, builds.form);
  const index = join(builds.screens, 'index.html');
  for (const screen of SCREENS) {
    app.get(screen, (request, reply) => sendScreen(request, reply, index, mapOrigins()));
    if (screen !== '/')
      app.get(`${screen}/*`, (request, reply) => sendScreen(request, reply, index, mapOrigins()));
  }
  app.setNotFoundHandler(answerNothing);
}

async function serveFolder(app: FastifyInstance, root: string, prefix: string): Promise<void> {
  if (existsSync(root)) await app.register(fastifyStatic, { ...UNCHANGING, root, prefix });
}

/** The browser must see a new worker at once, and the worker may rule over `/report` only. */
function serveWorker(app: FastifyInstance, folder: string): void {
  app.get('/report-worker.js', async (_request, reply) => {
    const code = await readFile(join(folder, 'report-worker.js')).catch(() => null);
    if (code === null) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found.' });
    return reply
      .headers({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': "default-src 'none'; connect-src 'self'",
        'x-content-type-options': 'nosniff',
      })
      .send(code);
  });
}

async function sendScreen(
  request: FastifyRequest,
  reply: FastifyReply,
  index: string,
  mapOrigins: readonly string[],
): Promise<FastifyReply> {
  const page = await readFile(index, 'utf8').catch(() => null);
  if (page !== null) return sendApplication(reply, page, mapOrigins);
  const { language } = contextOfPage(request);
  const words = pageWords(language);
  const main = markup`<h1>Tanggap</h1>
    <p>${words.notBuilt}</p>
    <p><a href="/report">${words.toReport}</a></p>`;
  return sendPage(reply, 503, pageLayout({ language, title: 'Tanggap', main }));
}

function answerNothing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!wantsPage(request)) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found.' });
  return sendPage(reply, 404, notFoundPage(contextOfPage(request).language));
}
