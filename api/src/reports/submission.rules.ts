import { createHash } from 'node:crypto';

import { clean } from '../platform/index.ts';
import { refuse, type RefusalData } from './refusal.ts';

export const DESCRIPTION_LIMIT = 2_000;
export const LANDMARK_LIMIT = 200;
export const PHOTO_LIMIT = 5;
const ANSWER_LIMIT = 10;
const CLIENT_ID = /^[A-Za-z0-9_-]{16,64}$/;
/** One address: nothing that a mail server could read as a second one. */
const EMAIL = /^[^\s@<>"(),:;[\\\]]{1,64}@[^\s@<>"(),:;[\\\]]{1,189}\.[^\s@<>"(),:;[\\\].]{2,63}$/;
/** What arrives from any road: GraphQL, the plain form, an importer. */
export interface SubmissionInput {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly description?: string | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly accuracyMeters?: number | null | undefined;
  readonly placeSource?: 'GPS' | 'PIN' | 'LIST' | null | undefined;
  readonly subdistrictCode?: string | null | undefined;
  readonly landmark?: string | null | undefined;
  readonly photoIds?: readonly string[] | null | undefined;
  readonly contact?: ContactInput | null | undefined;
  readonly answers?: readonly { readonly question: string; readonly answer: string }[] | null | undefined;
}

export interface ContactInput {
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
}

export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A submission whose form is right; whether its names exist is not known yet. */
export interface Submission {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly description: string | null;
  readonly place: { readonly longitude: number; readonly latitude: number } | null;
  readonly accuracyMeters: number | null;
  readonly placeSource: 'GPS' | 'PIN' | 'LIST';
  readonly subdistrictCode: string | null;
  readonly landmark: string | null;
  readonly photoIds: readonly string[];
  readonly contact: Contact | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

export function checkSubmission(input: SubmissionInput): Submission | RefusalData {
  const texts = { description: clean(input.description), landmark: clean(input.landmark) };
  const photoIds = [...new Set(input.photoIds ?? [])];
  const answers = (input.answers ?? []).map(({ question, answer }) => ({
    question: clean(question) ?? '',
    answer: clean(answer) ?? '',
  }));
  const contact = contactOf(input.contact);
  return (
    refuseClientId(input.clientId) ??
    refuseLength('description', texts.description, DESCRIPTION_LIMIT) ??
    refuseLength('landmark', texts.landmark, LANDMARK_LIMIT) ??
    refusePhotos(photoIds) ??
    refuseAnswers(answers) ??
    refuseContact(contact) ??
    refusePlace(input) ?? {
      clientId: input.clientId,
      categoryCode: input.categoryCode.trim().toUpperCase().slice(0, 64),
      ...texts,
      ...placeOf(input),
      photoIds,
      contact,
      answers,
    }
  );
}

/** SHA-256 of what was said, without the client's id: tells a retry from another report under the same id. */
export function contentHash(submission: Submission): Buffer {
  const { clientId: _clientId, ...content } = submission;
  return createHash('sha256').update(JSON.stringify(content)).digest();
}

function refuseClientId(clientId: string): RefusalData | null {
  if (CLIENT_ID.test(clientId)) return null;
  return refuse(
    'INVALID',
    'clientId',
    'clientId harus acak, 16 sampai 64 karakter A–Z, a–z, 0–9, _ atau -.',
    'clientId must be random, 16 to 64 characters of A–Z, a–z, 0–9, _ or -.',
  );
}

function refuseLength(field: string, text: string | null, limit: number): RefusalData | null {
  if (text === null || text.length <= limit) return null;
  return refuse(
    'INVALID',
    field,
    `Paling banyak ${String(limit)} huruf; ini ${String(text.length)}. Ringkaslah.`,
    `At most ${String(limit)} characters; this has ${String(text.length)}. Please shorten it.`,
  );
}

function refusePhotos(photoIds: readonly string[]): RefusalData | null {
  if (photoIds.length <= PHOTO_LIMIT) return null;
  return refuse(
    'INVALID',
    'photoIds',
    `Paling banyak ${String(PHOTO_LIMIT)} foto.`,
    `At most ${String(PHOTO_LIMIT)} photos.`,
  );
}

function refuseAnswers(answers: Submission['answers']): RefusalData | null {
  const fits = answers.every(({ question, answer }) => question.length <= 200 && answer.length <= 500);
  if (fits && answers.length <= ANSWER_LIMIT) return null;
  return refuse(
    'INVALID',
    'answers',
    'Paling banyak 10 jawaban, masing-masing paling panjang 500 huruf.',
    'At most 10 answers of at most 500 characters each.',
  );
}

function contactOf(input: ContactInput | null | undefined): Contact | null {
  const contact = { name: clean(input?.name), phone: clean(input?.phone), email: clean(input?.email) };
  return contact.name === null && contact.phone === null && contact.email === null ? null : contact;
}

function refuseContact(contact: Contact | null): RefusalData | null {
  if (contact === null) return null;
  const { name, phone, email } = contact;
  if (name !== null && name.length > 100) return refuseLength('contact.name', name, 100);
  if (phone !== null && !isPhone(phone)) {
    return refuse(
      'INVALID',
      'contact.phone',
      'Nomor HP ini tampak keliru. Contoh: 0812 3456 7890.',
      'This phone number looks wrong. Example: 0812 3456 7890.',
    );
  }
  if (email !== null && !isEmail(email)) {
    return refuse(
      'INVALID',
      'contact.email',
      'Alamat surel ini tampak keliru. Contoh: nama@contoh.id.',
      'This e-mail address looks wrong. Example: name@example.org.',
    );
  }
  return null;
}

export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/** ITU-T E.164: at most 15 digits. */
function isPhone(phone: string): boolean {
  return /^\+?[\d\s().-]{6,30}$/.test(phone) && /^\d{6,15}$/.test(phone.replace(/\D/g, ''));
}

function refusePlace(input: SubmissionInput): RefusalData | null {
  const { longitude, latitude, accuracyMeters, subdistrictCode } = input;
  if ((longitude == null) !== (latitude == null)) {
    return refuse(
      'INVALID',
      longitude == null ? 'longitude' : 'latitude',
      'Garis bujur dan lintang harus ada bersama.',
      'Longitude and latitude come together.',
    );
  }
  if (longitude == null && clean(subdistrictCode) === null) {
    return refuse(
      'PLACE_MISSING',
      'longitude',
      'Di mana tempatnya? Izinkan lokasi, taruh pin, atau pilih kelurahan.',
      'Where is it? Allow your location, put a pin, or choose the subdistrict.',
    );
  }
  if (longitude != null && latitude != null && !onEarth(longitude, latitude)) {
    return refuse(
      'INVALID',
      'longitude',
      'Koordinat dalam derajat: bujur −180 sampai 180, lintang −90 sampai 90.',
      'Coordinates are degrees: longitude −180 to 180, latitude −90 to 90.',
    );
  }
  if (accuracyMeters != null && !(accuracyMeters >= 0 && accuracyMeters <= 100_000)) {
    return refuse(
      'INVALID',
      'accuracyMeters',
      'Ketelitian 0 sampai 100.000 meter.',
      'Accuracy is 0 to 100,000 metres.',
    );
  }
  return null;
}

function onEarth(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function placeOf(
  input: SubmissionInput,
): Pick<Submission, 'place' | 'accuracyMeters' | 'placeSource' | 'subdistrictCode'> {
  const { longitude, latitude } = input;
  const subdistrictCode = clean(input.subdistrictCode);
  if (longitude == null || latitude == null) {
    return { place: null, accuracyMeters: null, placeSource: 'LIST', subdistrictCode };
  }
  const source = input.placeSource === 'GPS' ? 'GPS' : 'PIN';
  return {
    place: { longitude, latitude },
    accuracyMeters: input.accuracyMeters ?? null,
    placeSource: source,
    subdistrictCode,
  };
}
