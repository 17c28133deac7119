import type { PlainFault, PlainField, PlainForm } from './plain-form.ts';
import type { PageWords } from './page-words.ts';
import type { PageRefusal, PlainSubmission } from './ports.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+\d\s().-]+$/;

const FIELD_OF: Readonly<Record<string, PlainField>> = {
  photoIds: 'photo',
  categoryCode: 'categoryCode',
  subdistrictCode: 'subdistrictCode',
  landmark: 'landmark',
  description: 'description',
  contact: 'contact',
  UNKNOWN_CATEGORY: 'categoryCode',
  UNKNOWN_SUBDISTRICT: 'subdistrictCode',
  PLACE_MISSING: 'subdistrictCode',
  PHOTO_UNKNOWN: 'photo',
};

/** The sent form as a submission, or the first thing that is missing in it. */
export function plainSubmission(form: PlainForm, words: PageWords): PlainSubmission | PlainFault {
  if (!form.categoryCode) return { field: 'categoryCode', message: words.kindMissing };
  if (!form.subdistrictCode) return { field: 'subdistrictCode', message: words.placeMissing };
  const contact = contactOf(form.contact);
  if (form.contact && !contact) return { field: 'contact', message: words.contactBad };
  return {
    clientId: form.clientId,
    categoryCode: form.categoryCode,
    description: form.description || null,
    subdistrictCode: form.subdistrictCode,
    placeSource: 'LIST',
    landmark: form.landmark || null,
    photoIds: form.photoIds,
    contact,
  };
}

function contactOf(text: string): PlainSubmission['contact'] {
  if (text.includes('@')) return EMAIL.test(text) ? { email: text } : null;
  const digits = text.replaceAll(/\D/g, '').length;
  return PHONE.test(text) && digits >= 8 && digits <= 15 ? { phone: text } : null;
}

/** Beside which field of the plain form a refusal is shown. */
export function faultOfRefusal({ code, field, message }: PageRefusal, words: PageWords): PlainFault {
  const name = (field ?? '').replace(/^input\./, '').split('.')[0] ?? '';
  const shown = code === 'CLIENT_ID_REUSED' ? words.reused : message;
  return { field: FIELD_OF[name] ?? FIELD_OF[code] ?? null, message: shown };
}
