import { withoutPhoto, withPhotoId } from '../sending/attempt-delivery';
import { realWire } from '../sending/real-wire';
import type { EntryPhoto } from './entry';
import type { FormSession } from './form-session';

/** Sends the photo while the resident still writes; what fails for lack of network is left to the queue. */
export async function uploadEarly(
  session: FormSession,
  photo: EntryPhoto,
  wire: Pick<typeof realWire, 'upload'> = realWire,
): Promise<void> {
  // By the end another report may be on the screen.
  const { clientId } = session.current;
  const bytes = await session.store.photoBytes(photo.key);
  if (!bytes) {
    refuse(session, clientId, photo.key, 'PHOTO_GONE', '');
    return;
  }
  const answer = await wire.upload(photo, bytes);
  if (answer.kind === 'STORED')
    session.editOf(clientId, (entry) => withPhotoId(entry, photo.key, answer.photoId));
  if (answer.kind === 'REFUSED') refuse(session, clientId, photo.key, 'INVALID', answer.message);
}

function refuse(session: FormSession, clientId: string, key: string, code: string, message: string): void {
  const refusal = { code, message, field: 'photoIds', step: 'photo' } as const;
  session.editOf(clientId, (entry) => {
    // The photo was taken away before the answer came: there is nothing left to say.
    if (!entry.photos.some((photo) => photo.key === key)) return entry;
    return { ...withoutPhoto(entry, key), delivery: { state: 'EDITING', refusal } };
  });
}
