import { describe, expect, it } from 'vitest';
import { tilesRetryMs, troubleOf } from './map-trouble.rules';

describe('what a map’s engine tells of', () => {
  it('is missing marks when a report tile failed', () => {
    expect(troubleOf({ sourceId: 'reports', error: { message: 'Internal Server Error', status: 500 } })).toBe(
      'tiles',
    );
  });

  it('is the token when Mapbox refused it', () => {
    expect(troubleOf({ error: { message: 'Unauthorized', status: 401 } })).toBe('token');
    expect(
      troubleOf({ error: { message: 'A valid Mapbox access token is required to use Mapbox GL JS.' } }),
    ).toBe('token');
  });

  it('is nothing to act on otherwise', () => {
    expect(troubleOf({ sourceId: 'areas', error: { message: 'odd geometry' } })).toBeNull();
    expect(troubleOf({ error: { message: 'image missing' } })).toBeNull();
  });

  it('is tried again, ever more slowly', () => {
    expect([0, 1, 2, 10].map(tilesRetryMs)).toEqual([5_000, 10_000, 20_000, 60_000]);
  });
});
