import { describe, expect, it } from 'vitest';
import { cacheVersion, roadOf } from './roads.rules';

const ORIGIN = 'https://tanggap.contoh';

describe('the service worker', () => {
  it.each([
    ['/report', true, 'PAGE'],
    ['/report?kind=INFO_WARGA', true, 'PAGE'],
    ['/report-assets/index-abc.js', false, 'ASSET'],
    ['/tiles/areas/kupang.geojson?v=2', false, 'AREAS'],
    ['/r/secret', true, 'NETWORK'],
    ['/media/x/thumb.jpg', false, 'NETWORK'],
    ['/graphql', false, 'NETWORK'],
  ])('treats %s as it may', (path, navigates, road) => {
    expect(roadOf('GET', new URL(path, ORIGIN), ORIGIN, navigates)).toBe(road);
  });

  it('never touches what is sent or what is elsewhere', () => {
    expect(roadOf('POST', new URL('/report', ORIGIN), ORIGIN, true)).toBe('NETWORK');
    expect(roadOf('GET', new URL('https://elsewhere.contoh/report'), ORIGIN, true)).toBe('NETWORK');
  });

  it('has another cache for every build', () => {
    expect(cacheVersion(['/report-assets/a-1.js'])).not.toBe(cacheVersion(['/report-assets/a-2.js']));
  });
});
