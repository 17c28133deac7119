import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

const refusal = (source: Record<string, string>) => {
  try {
    readEnv(source, '/srv');
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : null;
  }
};

describe('the environment', () => {
  test('needs nothing at all', () => {
    expect(readEnv({}, '/srv')).toMatchObject({
      port: 4000,
      publicUrl: 'http://localhost:4000',
      dataDir: '/srv/.data',
      databaseUrl: null,
      trustProxy: false,
    });
  });

  test('takes an empty variable for an absent one', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ' }, '/srv')).toMatchObject({ port: 4000, databaseUrl: null });
  });

  test('names one basemap at most, at an address that tells nobody a secret', () => {
    const style = 'https://maps.example/style.json';
    expect(readEnv({ BASEMAP_STYLE_URL: style }, '/').basemapStyleUrl).toBe(style);
    expect(refusal({ BASEMAP_STYLE_URL: style, MAPBOX_TOKEN: 'pk.a.b' })).toBe(
      'StartRefusal: Set only one of MAPBOX_TOKEN and BASEMAP_STYLE_URL.',
    );
    const refused =
      'must be an https:// address (http:// inside a private network) without a name and password.';
    for (const address of ['https://a:b@maps.example/s', 'http://maps.example/s', 'mapbox://styles/a/b']) {
      expect(refusal({ BASEMAP_STYLE_URL: address })).toBe(`StartRefusal: BASEMAP_STYLE_URL ${refused}`);
    }
  });

  test('reads a proxy as yes, as a number of hops or as addresses', () => {
    expect(readEnv({ TRUST_PROXY: 'true' }, '/').trustProxy).toBe(true);
    expect(readEnv({ TRUST_PROXY: '2' }, '/').trustProxy).toBe(2);
    expect(readEnv({ TRUST_PROXY: '10.0.0.0/8' }, '/').trustProxy).toBe('10.0.0.0/8');
  });

  test.each<readonly [Record<string, string>, string]>([
    [{ PORT: '99999' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: 'four' }, 'PORT must be a whole number from 0 to 65535.'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL must be an address that starts with postgresql:// or postgres://.',
    ],
    ...[
      'localhost',
      'http://mail.example',
      'smtp://',
      'smtp://mail.example?from=nobody',
      'smtp://mail.example?tls=no',
    ].map(
      (SMTP_URL) =>
        [
          { SMTP_URL },
          'SMTP_URL must be smtp://[user:password@]host[:port] or smtps://…, with ?from=address where the sender is not the user.',
        ] as const,
    ),
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
    [
      { OIDC_ISSUER: 'https://id.example' },
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME are set together or not at all.',
    ],
  ])('refuses %o in one line that names the variable', (source, line) => {
    expect(refusal(source)).toBe(`StartRefusal: ${line}`);
  });

  test('never repeats a secret that it refuses', () => {
    expect(refusal({ TANGGAP_SECRET: 'hunter2' })).not.toContain('hunter2');
  });
});
