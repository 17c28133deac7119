import { ask } from '../network/ask';
import { SUBMIT } from '../network/operations';
import { uploadPhoto, type Uploaded } from '../photo/upload-photo';
import type { SubmitAnswer, Wire } from './attempt-delivery';

const underway = new Map<string, Promise<Uploaded>>();
const watchers = new Map<string, (percent: number | null) => void>();

/** Tells how far a photo's upload is, in percent, and null when it has to wait; answers how to stop. */
export function onUploadProgress(key: string, told: (percent: number | null) => void): () => void {
  watchers.set(key, told);
  return () => {
    watchers.delete(key);
  };
}

/** The real roads. A photo that is already on its way is waited for, not sent beside itself. */
export const realWire: Wire = {
  upload(photo, bytes) {
    const running = underway.get(photo.key);
    if (running) return running;
    const upload = uploadPhoto(photo.key, bytes, photo.type, (percent) => {
      watchers.get(photo.key)?.(percent);
    }).finally(() => underway.delete(photo.key));
    underway.set(photo.key, upload);
    void upload.then(({ kind }) => {
      if (kind !== 'STORED') watchers.get(photo.key)?.(null);
    });
    return upload;
  },
  submit: (input) => ask<SubmitAnswer>(SUBMIT, { input }),
};
