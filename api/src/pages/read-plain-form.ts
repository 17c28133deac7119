import { PassThrough } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { emptyPlainForm, newPlainClientId, type PlainFault, type PlainForm } from './plain-form.ts';
import { pageWords } from './page-words.ts';
import type { PageContext, PageDeps } from './ports.ts';

const MAX_PHOTOS = 3;
const LIMITS = {
  fileSize: 10 * 1024 * 1024 + 1,
  files: MAX_PHOTOS,
  fields: 20,
  parts: 24,
  fieldSize: 16_384,
};
// A photo over the limit arrives cut, one byte too long, and is refused by whoever takes photos.
const READING = { limits: LIMITS, throwFileSizeLimit: false };
const CLIENT_ID = /^[A-Za-z0-9_-]{16,60}$/;
const PHOTO_ID = /^[A-Za-z0-9_-]{1,64}$/;

export interface ReadPlainForm {
  readonly form: PlainForm;
  readonly citySlug: string | null;
  /** The language that the form was written in. */
  readonly language: string | null;
  /** A photo that was not taken; everything else is as it was filled in. */
  readonly fault: PlainFault | null;
}

/** Reads the sent form, handing each photo on while it arrives. */
export async function readPlainForm(
  request: FastifyRequest,
  deps: Pick<PageDeps, 'storePhoto'>,
  context: PageContext,
): Promise<ReadPlainForm> {
  const fields = new Map<string, string>();
  const photoIds: string[] = [];
  let fault: PlainFault | null = null;
  try {
    for await (const part of request.parts(READING)) {
      if (part.type === 'field') {
        if (part.fieldname === 'photoIds') photoIds.push(String(part.value));
        else fields.set(part.fieldname, String(part.value));
        continue;
      }
      fault = (await takePhoto(part, deps, context, fields.get('clientId'), photoIds)) ?? fault;
    }
  } catch (error) {
    // A form over its limits is refused in words, with what was read so far.
    if (!isOverLimits(error)) throw error;
    fault = { field: 'photo', message: pageWords(context.language).tooBig };
  }
  const citySlug = fields.get('city') ?? null;
  const language = fields.get('lang') ?? null;
  return { form: formOf(fields, photoIds), citySlug, language, fault };
}

async function takePhoto(
  part: MultipartFile,
  deps: Pick<PageDeps, 'storePhoto'>,
  context: PageContext,
  clientId: string | undefined,
  photoIds: string[],
): Promise<PlainFault | null> {
  // A browser sends an empty, nameless file for a field that was left alone.
  const wanted = part.fieldname === 'photo' && part.filename !== '' && photoIds.length < MAX_PHOTOS;
  if (!wanted) {
    part.file.resume();
    return null;
  }
  // The form's secret makes the key, so that sending the same page again stores no second photo.
  const key = CLIENT_ID.test(clientId ?? '') ? `${clientId ?? ''}-${String(photoIds.length)}` : null;
  // A refused photo closes what it is read from; behind a stream of its own the fields after it still arrive.
  const upload = part.file.pipe(new PassThrough());
  const stored = await deps.storePhoto(upload, key, context);
  part.file.unpipe(upload);
  part.file.resume();
  if (!('photoId' in stored)) return { field: 'photo', message: stored.message };
  photoIds.push(stored.photoId);
  return null;
}

function formOf(fields: ReadonlyMap<string, string>, photoIds: readonly string[]): PlainForm {
  const said = (name: string): string => (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  const clientId = fields.get('clientId') ?? '';
  return {
    ...emptyPlainForm(),
    clientId: CLIENT_ID.test(clientId) ? clientId : newPlainClientId(),
    categoryCode: said('categoryCode'),
    subdistrictCode: said('subdistrictCode'),
    landmark: said('landmark'),
    description: said('description'),
    contact: said('contact'),
    photoIds: [...new Set(photoIds.filter((id) => PHOTO_ID.test(id)))].slice(0, MAX_PHOTOS),
  };
}

function isOverLimits(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^FST_(PARTS|FILES|FIELDS|REQ_FILE)/.test(code);
}
