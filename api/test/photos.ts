import sharp from 'sharp';

import type { GraphqlClient } from './graphql-client.ts';

/** Uploads a small photo that no other is like, and answers its id. */
export async function uploadPhoto(client: GraphqlClient): Promise<string> {
  const shade = { r: Math.floor(Math.random() * 256), g: 99, b: 99 };
  const create = { width: 64, height: 48, channels: 3 as const, background: shade };
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'photo.jpg');
  const answer = await fetch(`${client.url}/media`, { method: 'POST', body: form, headers: client.headers });
  if (answer.status !== 201) throw new Error(`The photo was refused: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}
