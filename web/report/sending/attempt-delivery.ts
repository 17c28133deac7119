import { newClientId, type Entry, type EntryPhoto } from '../entry/entry';
import type { EntryStore } from '../entry/entry-store';
import type { Answer } from '../network/ask';
import type { Uploaded } from '../photo/upload-photo';
import type { Outcome, Receipt } from './delivery.rules';
import { submitInput, type SubmitInput } from './submit-input.rules';

export interface SubmitAnswer {
  readonly submitReport:
    | {
        readonly __typename: 'SubmittedReport';
        readonly trackingToken: string;
        readonly report: Omit<Receipt, 'trackingToken' | 'agencyName' | 'agencyShort'> & {
          readonly agency: { readonly name: string; readonly abbreviation: string };
        };
      }
    | {
        readonly __typename: 'Refusal';
        readonly code: string;
        readonly message: string;
        readonly field: string | null;
      };
}

/** The two roads to the server, given so that tests can cut them. */
export interface Wire {
  upload(photo: EntryPhoto, bytes: ArrayBuffer): Promise<Uploaded>;
  submit(input: SubmitInput): Promise<Answer<SubmitAnswer>>;
}

/** One attempt to deliver a report: its photos first, then its words. Changes nothing but the photos' ids. */
export async function attemptDelivery(entry: Entry, store: EntryStore, wire: Wire): Promise<Outcome> {
  const uploaded = await uploadAll(entry, store, wire);
  if ('kind' in uploaded) return uploaded;
  const outcome = await submit(uploaded.entry, wire);
  const expired = outcome.kind === 'REFUSED' && outcome.code === 'PHOTO_UNKNOWN';
  if (!expired || uploaded.fresh) return outcome;
  // The report waited longer than the server keeps unclaimed photos: they go once more, as new ones.
  const renewed = await renewPhotos(uploaded.entry, store);
  const again = await uploadAll(renewed, store, wire);
  return 'kind' in again ? again : submit(again.entry, wire);
}

async function uploadAll(
  entry: Entry,
  store: EntryStore,
  wire: Wire,
): Promise<Outcome | { entry: Entry; fresh: boolean }> {
  let current = entry;
  let fresh = true;
  for (const photo of entry.photos) {
    if (photo.photoId) {
      fresh = false;
      continue;
    }
    const bytes = await store.photoBytes(photo.key);
    if (!bytes) continue;
    const answer = await wire.upload(photo, bytes);
    if (answer.kind === 'REFUSED')
      return { kind: 'REFUSED', code: 'INVALID', message: answer.message, field: 'photoIds' };
    if (answer.kind === 'FAILED') return { kind: 'SERVER_FAILED' };
    if (answer.kind === 'NO_NETWORK') return { kind: 'NO_NETWORK', mayHaveArrived: false };
    if (answer.kind === 'RATE_LIMITED') return answer;
    current = withPhotoId(current, photo.key, answer.photoId);
    await store.change(entry.clientId, (stored) => withPhotoId(stored, photo.key, answer.photoId));
  }
  return { entry: current, fresh };
}

export function withPhotoId(entry: Entry, key: string, photoId: string): Entry {
  return {
    ...entry,
    photos: entry.photos.map((photo) => (photo.key === key ? { ...photo, photoId } : photo)),
  };
}

async function renewPhotos(entry: Entry, store: EntryStore): Promise<Entry> {
  const photos = await Promise.all(
    entry.photos.map(async (photo) => {
      const bytes = await store.photoBytes(photo.key);
      if (!bytes) return photo;
      const key = newClientId();
      await store.keepPhoto(key, bytes);
      return { ...photo, key, photoId: null };
    }),
  );
  await store.change(entry.clientId, (stored) => ({ ...stored, photos }));
  await Promise.all(entry.photos.map((photo) => store.dropPhoto(photo.key)));
  return { ...entry, photos };
}

async function submit(entry: Entry, wire: Wire): Promise<Outcome> {
  const photoIds = entry.photos.flatMap((photo) => photo.photoId ?? []);
  const answer = await wire.submit(submitInput(entry, photoIds));
  if (answer.kind === 'FAILED') return { kind: 'SERVER_FAILED' };
  if (answer.kind === 'NO_NETWORK') return { kind: 'NO_NETWORK', mayHaveArrived: navigator.onLine };
  if (answer.kind === 'RATE_LIMITED') return answer;
  const result = answer.data.submitReport;
  if (result.__typename === 'SubmittedReport') {
    const { agency, ...report } = result.report;
    const { trackingToken } = result;
    const receipt = { ...report, trackingToken, agencyName: agency.name, agencyShort: agency.abbreviation };
    return { kind: 'ACCEPTED', receipt };
  }
  if (result.code === 'RATE_LIMITED') return { kind: 'RATE_LIMITED', retryAfterSeconds: null };
  const { code, message, field } = result;
  return { kind: 'REFUSED', code, message, field };
}
