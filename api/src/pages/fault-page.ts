import type { FastifyReply, FastifyRequest } from 'fastify';
import { markup } from './html.ts';
import { contextOfPage } from './page-context.ts';
import { PRIVATE, sendPage } from './page-headers.ts';
import { pageLayout } from './page-layout.ts';
import { pageWords } from './page-words.ts';

export function wantsPage({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return (headers.accept ?? '').includes('text/html');
}

/** What a person reads when the server could not answer: what is kept, what to do, and where helpers find it. */
export function sendFaultPage(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  const { language, requestId } = contextOfPage(request);
  const words = pageWords(language);
  const sent = request.method === 'POST';
  const title = sent ? words.faultTitleSent : words.faultTitle;
  const kept = request.url.startsWith('/r/') ? words.faultReport : words.faultPage;
  const main = markup`<h1>${title}</h1>
    <p>${sent ? words.faultSent : kept}</p>
    ${!sent && markup`<p><a class="button" href="">${words.tryAgain}</a></p>`}
    <p><small>${words.faultHelp(requestId)}</small></p>`;
  return sendPage(reply, status, pageLayout({ language, title, main }), PRIVATE);
}
