import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';

import { openPhotoStore } from './photo-store.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serverThat(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
}

async function wordsAt(host: string): Promise<string> {
  const mediaUrl = `http://akey:asecret@${host}/photos`;
  return openPhotoStore({ folder: '/nowhere', mediaUrl }).then(
    () => 'it opened',
    (error: unknown) => `${(error as Error).name} ${(error as Error).message}`,
  );
}

const refusing =
  (status: number, code: string): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>Refused here</Message></Error>`);
  };

describe('a bucket is tried at the start', () => {
  it.each([
    [403, 'InvalidAccessKeyId'],
    [404, 'NoSuchBucket'],
  ])('and a %i %s is one line without the keys', async (status, code) => {
    const host = await serverThat(refusing(status, code));
    const words = await wordsAt(host);
    expect(words).toBe(`StartRefusal MEDIA_URL cannot keep photos (${host}/photos): ${code}: Refused here.`);
  });

  it('and a host that nobody knows is one line', async () => {
    const words = await wordsAt('nobody.invalid');
    expect(words).toMatch(
      /^StartRefusal MEDIA_URL cannot keep photos \(nobody\.invalid\/photos\): .*nobody\.invalid/,
    );
    expect(words).not.toContain('asecret');
  });

  it('and a host that does not answer is one line', async () => {
    const host = await serverThat((request) => {
      request.resume();
    });
    expect(await wordsAt(host)).toContain('no answer within 5 s');
  });

  it('and a place that keeps nothing is one line', async () => {
    const host = await serverThat((request, response) => {
      request.resume();
      response.end(request.method === 'GET' ? 'something else' : undefined);
    });
    expect(await wordsAt(host)).toContain('what was written is not what is read');
  });
});
