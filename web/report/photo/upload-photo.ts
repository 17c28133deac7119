import { patience } from '../network/ask';
import { language, words } from '../words/language';

export type Uploaded =
  | { readonly kind: 'STORED'; readonly photoId: string }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'NO_NETWORK' }
  | { readonly kind: 'FAILED' };

type OnProgress = (percent: number) => void;

interface MediaAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

const PATIENCE_MS = 120_000;

/** POST /media under the photo's own Idempotency-Key, so that a lost answer does not store it twice. */
export async function uploadPhoto(
  key: string,
  bytes: ArrayBuffer,
  type: string,
  onProgress: OnProgress,
): Promise<Uploaded> {
  const form = new FormData();
  form.set('photo', new Blob([bytes], { type }), 'photo');
  const headers = { 'idempotency-key': key, 'accept-language': language() };
  try {
    // Only XMLHttpRequest tells how far an upload is; the service worker has only fetch.
    const send = typeof XMLHttpRequest === 'undefined' ? byFetch : byRequest;
    return uploadedFrom(await send(form, headers, onProgress));
  } catch {
    return { kind: 'NO_NETWORK' };
  }
}

function uploadedFrom(answer: MediaAnswer): Uploaded {
  if (answer.status === 429) {
    const seconds = Number(answer.retryAfter);
    return { kind: 'RATE_LIMITED', retryAfterSeconds: seconds > 0 ? seconds : null };
  }
  // A proxy before the server may hold a lower limit, and answers in words of its own.
  if (answer.status === 413) return { kind: 'REFUSED', message: words().photo.tooLargeToSend };
  let body: { readonly id?: string; readonly message?: string };
  try {
    body = JSON.parse(answer.text) as typeof body;
  } catch {
    return { kind: 'FAILED' };
  }
  if (answer.status < 300 && body.id) return { kind: 'STORED', photoId: body.id };
  const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 408 && body.message;
  return refused ? { kind: 'REFUSED', message: refused } : { kind: 'FAILED' };
}

async function byFetch(form: FormData, headers: Record<string, string>): Promise<MediaAnswer> {
  const response = await fetch('/media', {
    method: 'POST',
    headers,
    body: form,
    signal: patience(PATIENCE_MS),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    text: await response.text(),
  };
}

function byRequest(
  form: FormData,
  headers: Record<string, string>,
  onProgress: OnProgress,
): Promise<MediaAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/media');
    request.timeout = PATIENCE_MS;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () => {
      const { status, responseText: text } = request;
      resolve({ status, retryAfter: request.getResponseHeader('retry-after'), text });
    };
    request.onerror = request.ontimeout = () => {
      reject(new Error('network'));
    };
    request.send(form);
  });
}
