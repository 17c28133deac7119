import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  draftOf,
  emptyStep,
  faultOfStep,
  type OwnStepDraft,
  readOwnStep,
  type SentStep,
} from './own-step-form.ts';
import { ownStepWords } from './own-step-words.ts';
import { contextOfPage } from './page-context.ts';
import { PRIVATE } from './page-headers.ts';
import { OWN_STEPS, type OwnStepName, type PageContext, type PageDeps } from './ports.ts';
import { sentFromHere } from './sent-from-here.ts';

interface Address {
  readonly token: string;
}

/** Shows the reporter's page as it is now: after it was sent, after a step, or with what came back refused. */
export type ShowOwnReport = (
  reply: FastifyReply,
  token: string,
  context: PageContext,
  after: {
    readonly isNew?: boolean;
    readonly done?: OwnStepName | null;
    readonly draft?: OwnStepDraft | null;
  },
) => Promise<FastifyReply>;

/** What the reporter's page sends: `/r/:token/<step>`, answered by the page again. None of these requests is logged. */
export function ownStepRoutes(app: FastifyInstance, deps: PageDeps, show: ShowOwnReport): void {
  const silently = { logLevel: 'silent' } as const;
  for (const step of OWN_STEPS) {
    app.post<{ Params: Address }>(`/r/:token/${step}`, silently, async (request, reply) => {
      const { token } = request.params;
      const context = contextOfPage(request);
      const draft = await take(request, deps, { token, step, context });
      if (draft !== null) return show(reply, token, context, { draft });
      return back(reply, token, `?lang=${context.language}&done=${step}`);
    });
    // The address of a page that came back refused, opened again.
    app.get<{ Params: Address }>(`/r/:token/${step}`, silently, async (request, reply) =>
      back(reply, request.params.token, `?lang=${contextOfPage(request).language}`),
    );
  }
}

function back(reply: FastifyReply, token: string, query: string): FastifyReply {
  return reply.headers(PRIVATE).redirect(`/r/${encodeURIComponent(token)}${query}`, 303);
}

interface Taking {
  readonly token: string;
  readonly step: OwnStepName;
  readonly context: PageContext;
}

/** Takes the step; answers what comes back when it was refused, or null when it is done. */
async function take(
  request: FastifyRequest,
  deps: PageDeps,
  { token, step, context }: Taking,
): Promise<OwnStepDraft | null> {
  const words = ownStepWords(context.language);
  if (!sentFromHere(request, deps.publicUrl))
    return draftOf(emptyStep(step), { field: null, message: words.elsewhere, status: 403 });
  // Nobody stores photos by a link that leads nowhere.
  if (!request.isMultipart() || (await deps.ownReport(token, context.language)) === null)
    return draftOf(emptyStep(step), { field: null, message: words.failed, status: 422 });
  const { sent, photoFault } = await readOwnStep(request, deps, context, step);
  if (photoFault !== null) return draftOf(sent, photoFault);
  return takeOrKeep(request, deps, sent, { token, step, context });
}

/** When the server itself fails, the form comes back whole, so that nothing has to be written twice. */
async function takeOrKeep(
  request: FastifyRequest,
  deps: PageDeps,
  sent: SentStep,
  { token, context }: Taking,
): Promise<OwnStepDraft | null> {
  const { step, text, rating, photoIds } = sent;
  try {
    const refusal = await deps.takeOwnStep(token, { step, text, rating, photoIds }, context);
    return refusal && draftOf(sent, faultOfStep(refusal), refusal.code);
  } catch (error) {
    request.server.log.error(
      { err: error, requestId: request.id },
      'a step of a reporter could not be taken',
    );
    return draftOf(sent, { field: null, message: ownStepWords(context.language).failed, status: 503 });
  }
}
