import { describe, expect, it } from 'vitest';

import { startTestApp } from '../app.ts';
import { uploadPhoto } from '../photos.ts';
import { randomClientId, submission, submit, trySubmit } from '../submissions.ts';

describe('The limit of one address', () => {
  it('counts what is sent, tells when to come back, and never loses what had arrived', async () => {
    const limited = await startTestApp({ env: { SUBMISSIONS_PER_HOUR: '3' } });
    const inputs = Array.from({ length: 3 }, () => submission());
    const sent = await Promise.all(inputs.map(async (input) => submit(limited.anyone, input)));
    const refused = await trySubmit(limited.anyone.with({ 'accept-language': 'en' }));
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'RATE_LIMITED', field: null });
    expect(refused.__typename === 'Refusal' && refused.message).toMatch(/Try again in \d+ minutes/);
    for (const [index, input] of inputs.entries()) {
      expect((await submit(limited.anyone, input)).report.code).toBe(sent[index]?.report.code);
    }
    await limited.close();
  });

  it('is not escaped by a forged address, neither without a proxy nor behind one', async () => {
    const env = { SUBMISSIONS_PER_HOUR: '2' };
    const bare = await startTestApp({ env });
    const proxied = await startTestApp({ env: { ...env, TRUST_PROXY: '1' } });
    for (const [app, headerOf] of [
      [bare, (n: number) => `10.0.0.${String(n)}`],
      [proxied, (n: number) => `10.0.0.${String(n)}, 198.51.100.7`],
    ] as const) {
      const codes: string[] = [];
      for (let n = 0; n < 4; n++) {
        const result = await trySubmit(app.anyone.with({ 'x-forwarded-for': headerOf(n) }));
        codes.push(result.__typename === 'Refusal' ? result.code : 'taken');
      }
      expect(codes).toEqual(['taken', 'taken', 'RATE_LIMITED', 'RATE_LIMITED']);
    }
    // Behind a proxy, two residents are two addresses.
    const other = await trySubmit(proxied.anyone.with({ 'x-forwarded-for': '10.0.0.9, 198.51.100.8' }));
    expect(other.__typename).toBe('SubmittedReport');
    await Promise.all([bare.close(), proxied.close()]);
  });

  it('is one for all addresses of an IPv6 network, by every road', async () => {
    const proxied = await startTestApp({ env: { SUBMISSIONS_PER_HOUR: '1', TRUST_PROXY: '1' } });
    const from = (address: string) => proxied.anyone.with({ 'x-forwarded-for': address });
    expect((await trySubmit(from('2001:db8:1:2::1'))).__typename).toBe('SubmittedReport');
    expect(await trySubmit(from('2001:db8:1:2:ffff::9'))).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await trySubmit(from('2001:db8:1:3::1'))).__typename).toBe('SubmittedReport');
    for (let n = 0; n < 6; n++) await uploadPhoto(from(`2001:db8:1:2::${String(n)}`));
    await expect(uploadPhoto(from('2001:db8:1:2::7'))).rejects.toThrow('RATE_LIMITED');
    await proxied.close();
  });

  it('does not count what is refused for its form', async () => {
    const limited = await startTestApp({ env: { SUBMISSIONS_PER_HOUR: '1' } });
    for (let n = 0; n < 5; n++) await trySubmit(limited.anyone, { clientId: 'short' });
    expect((await trySubmit(limited.anyone, { clientId: randomClientId() })).__typename).toBe(
      'SubmittedReport',
    );
    await limited.close();
  });
});
