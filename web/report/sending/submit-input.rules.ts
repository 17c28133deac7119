import type { Entry } from '../entry/entry';

export interface SubmitInput {
  readonly clientId: string;
  readonly categoryCode: string;
  readonly description: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly accuracyMeters: number | null;
  readonly placeSource: string;
  readonly subdistrictCode: string | null;
  readonly landmark: string | null;
  readonly photoIds: readonly string[];
  readonly contact: { readonly phone: string } | { readonly email: string } | null;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** One field for either: an address with @ is e-mail, at least eight digits are a phone. Null when it is neither. */
export function contactOf(text: string): SubmitInput['contact'] {
  const given = text.trim();
  if (given.includes('@')) return EMAIL.test(given) ? { email: given } : null;
  const digits = given.replaceAll(/\D/g, '');
  const onlyPhoneSigns = /^[+\d\s().-]*$/.test(given);
  return onlyPhoneSigns && digits.length >= 8 && digits.length <= 15 ? { phone: given } : null;
}

/** What is sent for an entry: the same on every try, because the server compares it under the client id. */
export function submitInput(entry: Entry, photoIds: readonly string[]): SubmitInput {
  const { place } = entry;
  return {
    clientId: entry.clientId,
    categoryCode: entry.categoryCode ?? '',
    description: entry.description.trim() || null,
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    accuracyMeters: place?.accuracyMeters ?? null,
    placeSource: place?.source ?? 'LIST',
    subdistrictCode: place?.subdistrictCode ?? null,
    landmark: entry.landmark.trim() || null,
    photoIds,
    contact: contactOf(entry.contact),
  };
}
