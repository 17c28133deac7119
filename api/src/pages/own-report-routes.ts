import type { FastifyInstance } from 'fastify';
import { ownReportPage } from './own-report-page.ts';
import { ownStepRoutes, type ShowOwnReport } from './own-step-routes.ts';
import { contextOfPage } from './page-context.ts';
import { PRIVATE, sendPrivatePage } from './page-headers.ts';
import { notFoundPage } from './page-layout.ts';
import { pageWords } from './page-words.ts';
import { OWN_STEPS, type PageDeps } from './ports.ts';

const SIZES = ['thumb', 'medium', 'large'] as const;

interface Address {
  readonly token: string;
  readonly number: string;
  readonly file: string;
}

/** `/r/:token`, its photos and its steps. The address is the key to the report, so none of these requests is logged. */
export function ownReportRoutes(app: FastifyInstance, deps: PageDeps): void {
  const silently = { logLevel: 'silent' } as const;
  const show = showing(deps);
  ownStepRoutes(app, deps, show);

  app.get<{ Params: Pick<Address, 'token'>; Querystring: { new?: string; done?: string } }>(
    '/r/:token',
    silently,
    async (request, reply) => {
      const isNew = request.query.new !== undefined;
      const done = OWN_STEPS.find((step) => step === request.query.done) ?? null;
      return show(reply, request.params.token, contextOfPage(request), { isNew, done });
    },
  );

  app.get<{ Params: Address }>('/r/:token/photos/:number/:file', silently, async (request, reply) => {
    const { token, number, file } = request.params;
    const size = SIZES.find((one) => `${one}.jpg` === file);
    const photo = size && /^\d{1,2}$/.test(number) ? await deps.ownPhoto(token, Number(number), size) : null;
    void reply.headers({
      ...PRIVATE,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    if (!photo) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found.' });
    return reply.type('image/jpeg').send(photo);
  });
}

function showing(deps: PageDeps): ShowOwnReport {
  return async (reply, token, { language }, after) => {
    const report = await deps.ownReport(token, language);
    if (report === null)
      return sendPrivatePage(reply, 404, notFoundPage(language, pageWords(language).notFoundReport));
    const { isNew = false, done = null, draft = null } = after;
    const { publicUrl } = deps;
    const path = `/r/${token}`;
    const page = ownReportPage({ report, language, path, publicUrl, isNew, done, draft });
    return sendPrivatePage(reply, draft?.fault.status ?? 200, page);
  };
}
