import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageWithPlainForm, readBuiltForm } from './built-form.ts';
import { contextOfPage } from './page-context.ts';
import { sendForm, sendPage } from './page-headers.ts';
import { notFoundPage } from './page-layout.ts';
import { pageWords } from './page-words.ts';
import {
  emptyPlainForm,
  newPlainClientId,
  plainForm,
  type PlainFault,
  type PlainForm,
} from './plain-form.ts';
import { faultOfRefusal, plainSubmission } from './plain-submission.rules.ts';
import type { PageContext, PageDeps } from './ports.ts';
import { readPlainForm } from './read-plain-form.ts';

/** `/report`: the built form with the plain one inside, and what the plain one sends. */
export async function reportPage(app: FastifyInstance, deps: PageDeps): Promise<void> {
  if (!app.hasRequestDecorator('isMultipart')) await app.register(multipart);

  const show = async (
    reply: FastifyReply,
    slug: string | null,
    context: PageContext,
    form: PlainForm,
    fault: SubmitFault | null = null,
  ): Promise<FastifyReply> => {
    const city = deps.city(slug);
    if (city === null) return sendPage(reply, 404, notFoundPage(context.language));
    // Read each time: a build that replaces the files under a running server must not leave a page that names old ones.
    const builtPage = await readBuiltForm(deps.builds.form);
    const plain = plainForm(city, form, context.language, fault);
    return sendForm(
      reply,
      fault ? (fault.status ?? 422) : 200,
      pageWithPlainForm(builtPage, plain, city.slug, context.language),
    );
  };

  app.get<{ Querystring: { city?: string; kind?: string } }>('/report', (request, reply) => {
    const form = { ...emptyPlainForm(), categoryCode: one(request.query.kind) ?? '' };
    return show(reply, one(request.query.city), contextOfPage(request), form);
  });

  app.post('/report', async (request, reply) => {
    const context = contextOfPage(request);
    if (!request.isMultipart()) return show(reply, null, context, emptyPlainForm());
    const sent = await readPlainForm(request, deps, context);
    const spoken = languageOfForm(request, context, sent.language);
    const fault = sent.fault ?? (await submitOrKeep(deps, sent.form, spoken, reply, request));
    if (fault === null) return reply;
    return show(reply, sent.citySlug, spoken, renewed(sent.form, fault), fault);
  });
}

/** What the server said no to, with its code. */
interface SubmitFault extends PlainFault {
  readonly code?: string;
  /** HTTP status, where it is not the sender's to mend. */
  readonly status?: number;
}

/** As `submit`; when the server itself fails, the form comes back whole, so that nothing has to be written twice. */
async function submitOrKeep(
  deps: PageDeps,
  form: PlainForm,
  context: PageContext,
  reply: FastifyReply,
  request: FastifyRequest,
): Promise<SubmitFault | null> {
  try {
    return await submit(deps, form, context, reply);
  } catch (error) {
    request.log.error({ err: error, requestId: request.id }, 'a plain form could not be taken');
    return { field: null, message: pageWords(context.language).formKept, status: 503 };
  }
}

/** Sends the report on; answers why it was not taken, or null when the reply has been given. */
async function submit(
  deps: PageDeps,
  form: PlainForm,
  context: PageContext,
  reply: FastifyReply,
): Promise<SubmitFault | null> {
  const words = pageWords(context.language);
  const submission = plainSubmission(form, words);
  if (!('clientId' in submission)) return submission;
  const result = await deps.submit(submission, context);
  if (!('trackingToken' in result)) return { ...faultOfRefusal(result, words), code: result.code };
  const lang = context.language === 'en' ? '&lang=en' : '';
  void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  await reply.redirect(`/r/${result.trackingToken}?new=1${lang}`, 303);
  return null;
}

/** The form for another try: as another report when its secret was used, without photos that are no longer kept. */
function renewed(form: PlainForm, { code }: SubmitFault): PlainForm {
  if (code === 'CLIENT_ID_REUSED') return { ...form, clientId: newPlainClientId(), photoIds: [] };
  return code === 'PHOTO_UNKNOWN' ? { ...form, photoIds: [] } : form;
}

function languageOfForm(request: FastifyRequest, context: PageContext, chosen: string | null): PageContext {
  const asked = new URLSearchParams(request.url.split('?')[1]).get('lang') ?? chosen;
  return asked === 'id' || asked === 'en' ? { ...context, language: asked } : context;
}

function one(value: string | readonly string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
