import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientNetwork, languageOf } from '../platform/index.ts';
import { acceptPhoto, PHOTO_BYTES_LIMIT, type PhotoDeps } from './accept-photo.ts';
import { PHOTO_SIZES, type PhotoSize } from './encode-photo.ts';
import { uuidOfPhoto } from './photo-id.ts';
import { PhotoRefusal } from './photo-refusal.ts';

export interface MediaRouteDeps extends PhotoDeps {
  /** Counts one upload of an address; seconds to wait when there were too many, else 0. */
  readonly takeUpload: (clientAddress: string) => Promise<{ retryAfterSeconds: number }>;
  /** Whether the sender may see the photo (its row's uuid): as anyone may, as few may, or not at all. */
  readonly mayRead: (uuid: string, request: FastifyRequest) => Promise<'public' | 'private' | null>;
}

/** `POST /media` takes a photo, `GET /media/<id>/<size>.jpg` shows it to whom its report is shown. */
export async function mediaRoutes(app: FastifyInstance, deps: MediaRouteDeps): Promise<void> {
  if (!app.hasRequestDecorator('isMultipart')) await app.register(multipart);
  app.post('/media', async (request, reply) => {
    try {
      const clientAddress = clientNetwork(request.ip);
      const { retryAfterSeconds } = await deps.takeUpload(clientAddress);
      if (retryAfterSeconds > 0) throw new PhotoRefusal('RATE_LIMITED', retryAfterSeconds);
      const part = await photoPartOf(request);
      const sender = { clientAddress, idempotencyKey: keyOf(request) };
      return await reply.code(201).send(await acceptPhoto(deps, part.file, sender));
    } catch (error) {
      return refuse(error, request, reply);
    }
  });
  app.get<{ Params: { id: string; file: string } }>('/media/:id/:file', async (request, reply) => {
    const { id, file } = request.params;
    const uuid = uuidOfPhoto(id);
    const size = sizeOf(file);
    const reader = uuid !== null && size !== null ? await deps.mayRead(uuid, request) : null;
    if (uuid === null || size === null || reader === null) return notFound(reply);
    return sendPhoto(reply, await deps.store.read(uuid, size), reader);
  });
}

/** A stored photo, or the answer that is the same for every photo that is not there for the asker. */
function sendPhoto(reply: FastifyReply, photo: Buffer | null, reader: 'public' | 'private'): FastifyReply {
  if (photo === null) return notFound(reply);
  return reply
    .headers({
      ...SAFE_HEADERS,
      'content-type': 'image/jpeg',
      'cache-control': reader === 'public' ? 'public, max-age=300' : 'private, no-store',
      'cross-origin-resource-policy': reader === 'public' ? 'cross-origin' : 'same-origin',
    })
    .send(photo);
}

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

function notFound(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .headers({ ...SAFE_HEADERS, 'cache-control': 'private, no-store' })
    .send({ code: 'NOT_FOUND', message: 'Not found.' });
}

function sizeOf(file: string): PhotoSize | null {
  const name = file.replace(/\.jpg$/, '');
  const sizes = Object.keys(PHOTO_SIZES) as PhotoSize[];
  return name === file ? null : (sizes.find((size) => size === name) ?? null);
}

async function photoPartOf(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new PhotoRefusal('NO_PHOTO');
  // One byte more than is allowed, so that a photo of exactly the limit is told from a cut one.
  const limits = { fileSize: PHOTO_BYTES_LIMIT + 1, files: 1, fields: 4, parts: 5, fieldSize: 1024 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (part?.fieldname === 'photo') return part;
  part?.file.resume();
  throw new PhotoRefusal('NO_PHOTO');
}

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  return key === undefined ? null : String(key);
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal =
    error instanceof PhotoRefusal ? error : isBadUpload(error) ? new PhotoRefusal('NO_PHOTO') : null;
  if (refusal === null) throw error;
  if (refusal.retryAfterSeconds !== null) void reply.header('retry-after', refusal.retryAfterSeconds);
  discardRest(request, reply);
  return reply
    .code(refusal.status)
    .header('cache-control', 'no-store')
    .send({ code: refusal.code, message: refusal.words(languageOf(request.headers['accept-language'])) });
}

/** A body that is no multipart form, or breaks off. */
function isBadUpload(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isParser = error instanceof Error && /multipart|boundary|part header/i.test(error.message);
  return isParser || /^FST_(PARTS|FILES|FIELDS|PROTO|INVALID_MULTIPART|REQ_FILE)|ECONNRESET/.test(code);
}

/** The parser stops where the photo was refused; unread bytes would hold the connection, and the answer. */
function discardRest(request: FastifyRequest, reply: FastifyReply): void {
  if (request.raw.complete) return;
  request.raw.unpipe();
  request.raw.resume();
  const isFarFromOver = Number(request.headers['content-length'] ?? Infinity) > 2 * PHOTO_BYTES_LIMIT;
  if (isFarFromOver) void reply.header('connection', 'close');
}
