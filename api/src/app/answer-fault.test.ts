import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createLog } from '../platform/index.ts';
import { answerFaults } from './answer-fault.ts';

describe('a route that fails because the database is away', () => {
  let server: FastifyInstance;

  beforeEach(() => {
    server = Fastify({ genReqId: () => 'a1b2c3d4' });
    answerFaults(server, createLog('silent'));
    const fail = (): never => {
      throw new Error('relation "report" does not exist');
    };
    server.get('/r/:token', fail);
    server.post('/report', fail);
  });
  afterEach(() => server.close());

  const asked = (method: 'GET' | 'POST', url: string, accept: string) =>
    server.inject({ method, url, headers: { accept, 'accept-language': 'id' } });

  it('is a page in the language of the reader that says what is kept', async () => {
    const answer = await asked('GET', '/r/secret-token', 'text/html');
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.body).toContain('Laporan Anda tersimpan di sini');
    expect(answer.body).toContain('a1b2c3d4');
    expect(answer.body).not.toContain('relation');
    expect((await asked('GET', '/r/secret-token?lang=en', 'text/html')).body).toContain(
      'Your report is kept',
    );
  });

  it('says what to do with a form that was sent', async () => {
    expect((await asked('POST', '/report', 'text/html')).body).toContain('Tekan Kembali');
  });

  it('stays JSON for a program', async () => {
    expect((await asked('GET', '/r/secret-token', 'application/json')).json()).toMatchObject({
      code: 'INTERNAL',
    });
  });
});
