import type { FastifyRequest } from 'fastify';
import { emptyPlainForm, type PlainFault, type PlainForm } from './plain-form.ts';
import { pageWords } from './page-words.ts';
import type { PageContext, PageDeps } from './ports.ts';
import { readSentForm, saidIn } from './read-sent-form.ts';

const MAX_PHOTOS = 3;

export interface ReadPlainForm {
  readonly form: PlainForm;
  readonly citySlug: string | null;
  /** The language that the form was written in. */
  readonly language: string | null;
  /** A photo that was not taken; everything else is as it was filled in. */
  readonly fault: PlainFault | null;
}

export async function readPlainForm(
  request: FastifyRequest,
  deps: Pick<PageDeps, 'storePhoto'>,
  context: PageContext,
): Promise<ReadPlainForm> {
  const reading = { maxPhotos: MAX_PHOTOS, tooBig: pageWords(context.language).tooBig };
  const { fields, clientId, photoIds, photoFault } = await readSentForm(request, deps, context, reading);
  const form = {
    ...emptyPlainForm(),
    ...{ clientId, photoIds },
    categoryCode: saidIn(fields, 'categoryCode'),
    subdistrictCode: saidIn(fields, 'subdistrictCode'),
    landmark: saidIn(fields, 'landmark'),
    description: saidIn(fields, 'description'),
    contact: saidIn(fields, 'contact'),
  };
  const citySlug = fields.get('city') ?? null;
  const language = fields.get('lang') ?? null;
  return {
    form,
    citySlug,
    language,
    fault: photoFault === null ? null : { field: 'photo', message: photoFault },
  };
}
