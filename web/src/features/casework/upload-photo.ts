import { currentLanguage } from '../../ui/language';

export type Uploaded =
  | { readonly kind: 'stored'; readonly photoId: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreachable' };

const patienceMs = 120_000;

/** POST /media under the photo's own key, so that a lost answer does not store it twice. */
export async function uploadPhoto(
  key: string,
  photo: Blob,
  onProgress: (percent: number) => void = () => undefined,
): Promise<Uploaded> {
  try {
    return uploadedFrom(await post(key, photo, onProgress));
  } catch {
    return { kind: 'unreachable' };
  }
}

interface Answer {
  status: number;
  text: string;
}

function uploadedFrom({ status, text }: Answer): Uploaded {
  const body = readBody(text);
  if (status < 300 && body.id) return { kind: 'stored', photoId: body.id };
  const refused = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return refused ? { kind: 'refused', message: body.message ?? '' } : { kind: 'unreachable' };
}

function readBody(text: string): { id?: string; message?: string } {
  try {
    return JSON.parse(text) as { id?: string; message?: string };
  } catch {
    return {};
  }
}

function post(key: string, photo: Blob, onProgress: (percent: number) => void): Promise<Answer> {
  const form = new FormData();
  form.set('photo', photo, 'photo');
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/media');
    request.timeout = patienceMs;
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(Math.round((loaded / total) * 100));
    };
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = request.ontimeout = () => reject(new Error('The network was lost'));
    request.send(form);
  });
}
