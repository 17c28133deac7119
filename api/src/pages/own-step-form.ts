import type { FastifyRequest } from 'fastify';
import { ownStepWords } from './own-step-words.ts';
import { newPlainClientId } from './plain-form.ts';
import type { OwnStepInput, OwnStepName, PageContext, PageDeps, PageRefusal } from './ports.ts';
import { readSentForm, saidIn } from './read-sent-form.ts';

export const MAX_ANSWER_PHOTOS = 5;

export type OwnStepField = 'text' | 'photo' | 'rating';

/** Why a step came back: about one field, or about the whole. */
export interface OwnStepFault {
  readonly field: OwnStepField | null;
  readonly message: string;
  /** HTTP status of the page that says so. */
  readonly status: number;
}

/** A step as it was filled in, when it comes back. */
export interface OwnStepDraft extends OwnStepInput {
  /** The form's secret, by which a photo that is sent twice is stored once. */
  readonly clientId: string;
  readonly fault: OwnStepFault;
}

export type SentStep = OwnStepInput & { readonly clientId: string };

/** Reads a sent step; `photoFault` says why a photo was not taken. */
export async function readOwnStep(
  request: FastifyRequest,
  deps: Pick<PageDeps, 'storePhoto'>,
  context: PageContext,
  step: OwnStepName,
): Promise<{ readonly sent: SentStep; readonly photoFault: OwnStepFault | null }> {
  const reading = { maxPhotos: MAX_ANSWER_PHOTOS, tooBig: ownStepWords(context.language).tooBig };
  const { fields, clientId, photoIds, photoFault } = await readSentForm(request, deps, context, reading);
  const rating = Number(fields.get('rating') ?? NaN);
  return {
    sent: {
      ...{ step, clientId, photoIds },
      text: saidIn(fields, 'text'),
      rating: Number.isInteger(rating) ? rating : null,
    },
    photoFault: photoFault === null ? null : { field: 'photo', message: photoFault, status: 422 },
  };
}

export function emptyStep(step: OwnStepName): SentStep {
  return { step, text: '', rating: null, photoIds: [], clientId: newPlainClientId() };
}

const FIELDS: Readonly<Record<string, OwnStepField>> = {
  text: 'text',
  reason: 'text',
  rating: 'rating',
  photoIds: 'photo',
};
const STATUSES: Readonly<Record<string, number>> = { CONFLICT: 409, NOT_FOUND: 404, RATE_LIMITED: 429 };

export function faultOfStep({ code, field, message }: PageRefusal): OwnStepFault {
  return { field: FIELDS[field ?? ''] ?? null, message, status: STATUSES[code] ?? 422 };
}

/** For another try: photos that are no longer kept are let go of. */
export function draftOf(sent: SentStep, fault: OwnStepFault, code: string | null = null): OwnStepDraft {
  const isKept = code !== 'PHOTO_UNKNOWN';
  return { ...sent, photoIds: isKept ? sent.photoIds : [], fault };
}
