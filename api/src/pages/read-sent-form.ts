import { PassThrough } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { newPlainClientId } from './plain-form.ts';
import type { PageContext, PageDeps } from './ports.ts';

const CLIENT_ID = /^[A-Za-z0-9_-]{16,60}$/;
const PHOTO_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** A form as it was sent, with its photos already stored. */
export interface SentForm {
  readonly fields: ReadonlyMap<string, string>;
  /** The form's secret; a new one when none came. */
  readonly clientId: string;
  readonly photoIds: readonly string[];
  /** Why a photo was not taken; everything else is as it was filled in. */
  readonly photoFault: string | null;
}

interface Reading {
  readonly maxPhotos: number;
  /** Said when the form is over its limits. */
  readonly tooBig: string;
}

/** Reads a sent form within bounds, handing each photo on while it arrives. */
export async function readSentForm(
  request: FastifyRequest,
  deps: Pick<PageDeps, 'storePhoto'>,
  context: PageContext,
  { maxPhotos, tooBig }: Reading,
): Promise<SentForm> {
  const fields = new Map<string, string>();
  const photoIds: string[] = [];
  let photoFault: string | null = null;
  try {
    for await (const part of request.parts(limitsOf(maxPhotos))) {
      if (part.type === 'field') {
        if (part.fieldname === 'photoIds') photoIds.push(String(part.value));
        else fields.set(part.fieldname, String(part.value));
        continue;
      }
      const wanted = photoIds.length < maxPhotos;
      photoFault =
        (await takePhoto(part, wanted, deps, context, fields.get('clientId'), photoIds)) ?? photoFault;
    }
  } catch (error) {
    // A form over its limits is refused in words, with what was read so far.
    if (!isOverLimits(error)) throw error;
    photoFault = tooBig;
  }
  const clientId = fields.get('clientId') ?? '';
  return {
    fields,
    clientId: CLIENT_ID.test(clientId) ? clientId : newPlainClientId(),
    photoIds: [...new Set(photoIds.filter((id) => PHOTO_ID.test(id)))].slice(0, maxPhotos),
    photoFault,
  };
}

export function saidIn(fields: ReadonlyMap<string, string>, name: string): string {
  return (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim();
}

function limitsOf(files: number) {
  const limits = { fileSize: 10 * 1024 * 1024 + 1, files, fields: 20, parts: 24, fieldSize: 16_384 };
  // A photo over the limit arrives cut, one byte too long, and is refused by whoever takes photos.
  return { limits, throwFileSizeLimit: false };
}

async function takePhoto(
  part: MultipartFile,
  wanted: boolean,
  deps: Pick<PageDeps, 'storePhoto'>,
  context: PageContext,
  clientId: string | undefined,
  photoIds: string[],
): Promise<string | null> {
  // A browser sends an empty, nameless file for a field that was left alone.
  if (!wanted || part.fieldname !== 'photo' || part.filename === '') {
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
  if (!('photoId' in stored)) return stored.message;
  photoIds.push(stored.photoId);
  return null;
}

function isOverLimits(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^FST_(PARTS|FILES|FIELDS|REQ_FILE)/.test(code);
}
