import type { FastifyInstance } from 'fastify';
import { ownReportPage } from './own-report-page.ts';
import { contextOfPage } from './page-context.ts';
import { PRIVATE, sendPrivatePage } from './page-headers.ts';
import { notFoundPage } from './page-layout.ts';
import { pageWords } from './page-words.ts';
import type { PageDeps } from './ports.ts';

const SIZES = ['thumb', 'medium', 'large'] as const;

interface Address {
  readonly token: string;
  readonly number: string;
  readonly file: string;
}

/** `/r/:token` and its photos. The address is the key to the report, so none of these requests is logged. */
export function ownReportRoutes(app: FastifyInstance, deps: PageDeps): void {
  const silently = { logLevel: 'silent' } as const;

  app.get<{ Params: Pick<Address, 'token'>; Querystring: { new?: string } }>(
    '/r/:token',
    silently,
    async (request, reply) => {
      const { language } = contextOfPage(request);
      const { token } = request.params;
      const report = await deps.ownReport(token, language);
      if (report === null) {
        return sendPrivatePage(reply, 404, notFoundPage(language, pageWords(language).notFoundReport));
      }
      const link = `${deps.publicUrl}/r/${token}`;
      const isNew = request.query.new !== undefined;
      return sendPrivatePage(
        reply,
        200,
        ownReportPage({ report, language, link, publicUrl: deps.publicUrl, isNew }),
      );
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
