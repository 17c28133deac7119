import { newClientId, type Entry, type EntryPhoto } from '../entry/entry';
import type { EntryStore } from '../entry/entry-store';
import type { Answer } from '../network/ask';
import type { Uploaded } from '../photo/upload-photo';
import { setOut, type Outcome, type Receipt } from './delivery.rules';
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

/** One attempt to deliver a report: its photos first, then its words as they stand at that moment. `onSetOut` is told when they leave. */
export async function attemptDelivery(
  entry: Entry,
  store: EntryStore,
  wire: Wire,
  onSetOut: () => void,
): Promise<Outcome> {
  const uploaded = await uploadAll(entry, store, wire);
  if ('kind' in uploaded) return uploaded;
  const outcome = await submit(entry.clientId, store, wire, onSetOut);
  const expired = outcome.kind === 'REFUSED' && outcome.code === 'PHOTO_UNKNOWN';
  if (!expired || uploaded.fresh) return outcome;
  // The report waited longer than the server keeps unclaimed photos: they go once more, as new ones.
  const again = await uploadAll(await renewPhotos(entry, store), store, wire);
  return 'kind' in again ? again : submit(entry.clientId, store, wire, onSetOut);
}

async function uploadAll(entry: Entry, store: EntryStore, wire: Wire): Promise<Outcome | { fresh: boolean }> {
  let fresh = true;
  for (const photo of entry.photos) {
    if (photo.photoId) {
      fresh = false;
      continue;
    }
    const bytes = await store.photoBytes(photo.key);
    if (!bytes) {
      await store.change(entry.clientId, (stored) => withoutPhoto(stored, photo.key));
      return { kind: 'REFUSED', code: 'PHOTO_GONE', message: '', field: 'photoIds' };
    }
    const answer = await wire.upload(photo, bytes);
    if (answer.kind === 'REFUSED')
      return { kind: 'REFUSED', code: 'INVALID', message: answer.message, field: 'photoIds' };
    if (answer.kind === 'FAILED') return { kind: 'SERVER_FAILED', mayHaveArrived: false };
    if (answer.kind === 'NO_NETWORK') return { kind: 'NO_NETWORK', mayHaveArrived: false };
    if (answer.kind === 'RATE_LIMITED') return answer;
    await store.change(entry.clientId, (stored) => withPhotoId(stored, photo.key, answer.photoId));
  }
  return { fresh };
}

export function withPhotoId(entry: Entry, key: string, photoId: string): Entry {
  return {
    ...entry,
    photos: entry.photos.map((photo) => (photo.key === key ? { ...photo, photoId } : photo)),
  };
}

export function withoutPhoto(entry: Entry, key: string): Entry {
  return { ...entry, photos: entry.photos.filter((photo) => photo.key !== key) };
}

async function renewPhotos(entry: Entry, store: EntryStore): Promise<Entry> {
  const photos = await Promise.all(
    entry.photos.map(async (photo) => {
      const bytes = await store.photoBytes(photo.key);
      if (!bytes) return { ...photo, photoId: null };
      const key = newClientId();
      await store.keepPhoto(key, bytes);
      return { ...photo, key, photoId: null };
    }),
  );
  await store.change(entry.clientId, (stored) => ({ ...stored, photos }));
  for (const { key } of entry.photos) await store.dropPhoto(key);
  return { ...entry, photos };
}

async function submit(
  clientId: string,
  store: EntryStore,
  wire: Wire,
  onSetOut: () => void,
): Promise<Outcome> {
  // One transaction reads the words and closes them: from here on they may be in the server's hands.
  const entry = await store.change(clientId, (stored) => {
    const delivery = stored.photos.every((photo) => photo.photoId) ? setOut(stored.delivery) : null;
    return delivery && { ...stored, delivery };
  });
  if (!entry) return { kind: 'OVERTAKEN' };
  onSetOut();
  const photoIds = entry.photos.flatMap((photo) => photo.photoId ?? []);
  // Asked before the attempt: by its end a phone that was connected may have lost its signal.
  const wasOnline = navigator.onLine;
  const answer = await wire.submit(submitInput(entry, photoIds));
  if (answer.kind === 'FAILED') return { kind: 'SERVER_FAILED', mayHaveArrived: true };
  if (answer.kind === 'NO_NETWORK') return { kind: 'NO_NETWORK', mayHaveArrived: wasOnline };
  if (answer.kind === 'NOT_UNDERSTOOD')
    return { kind: 'REFUSED', code: 'NOT_UNDERSTOOD', message: '', field: null };
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
