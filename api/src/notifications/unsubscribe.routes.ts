import type { FastifyInstance, FastifyReply } from 'fastify';

import { type Database, languageOf, type Secrets } from '../platform/index.ts';
import { forgetFollower } from '../reports/index.ts';
import { stopMails } from './told.ts';
import { readUnsubscribeToken } from './unsubscribe-token.ts';

interface UnsubscribeDeps {
  readonly database: Database;
  readonly secrets: Secrets;
}

const WORDS = {
  id: {
    title: 'Berhenti menerima surel',
    ask: 'Berhenti menerima surel tentang laporan ini?',
    button: 'Berhenti',
    done: 'Anda tidak akan menerima surel lagi tentang laporan ini.',
    unknown: 'Tautan ini tidak berlaku.',
  },
  en: {
    title: 'No more mails',
    ask: 'No more mails about this report?',
    button: 'No more mails',
    done: 'You will get no more mails about this report.',
    unknown: 'This link is not valid.',
  },
} as const;

/**
 * `/unsubscribe/:token`, RFC 8058: mail programs POST it at one click. GET only asks, for scanners follow every link.
 */
export function unsubscribeRoutes(app: FastifyInstance, { database, secrets }: UnsubscribeDeps): void {
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // What is posted says nothing that the address does not.
    scope.addContentTypeParser('*', (_request, payload, parsed) => {
      payload.resume();
      payload.once('end', () => {
        parsed(null, undefined);
      });
    });
    const silently = { logLevel: 'silent' } as const;
    scope.get<{ Params: { token: string } }>('/unsubscribe/:token', silently, async (request, reply) => {
      const words = WORDS[languageOf(request.headers['accept-language'])];
      if (readUnsubscribeToken(secrets, request.params.token) === null)
        return page(reply, 404, words.title, words.unknown);
      const form = `<form method="post"><button>${words.button}</button></form>`;
      return page(reply, 200, words.title, words.ask, form);
    });
    scope.post<{ Params: { token: string } }>('/unsubscribe/:token', silently, async (request, reply) => {
      const words = WORDS[languageOf(request.headers['accept-language'])];
      const each = readUnsubscribeToken(secrets, request.params.token);
      if (each === null) return page(reply, 404, words.title, words.unknown);
      await stopMails(database, each);
      await forgetFollower(database, each);
      return page(reply, 200, words.title, words.done);
    });
    done();
  });
}

function page(reply: FastifyReply, status: number, title: string, words: string, form = ''): FastifyReply {
  return reply
    .code(status)
    .headers({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    })
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${words}</p>${form}</main>`,
    );
}
