import { describe, expect, it } from 'vitest';
import { creditsOf, oneOfEach } from './credits.rules';

describe('credits', () => {
  it('are links and words of the attribution', () => {
    const html =
      '<a href="https://openfreemap.org" target="_blank">OpenFreeMap</a> <a href="https://www.openmaptiles.org/">&copy; OpenMapTiles</a> Data from <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';
    expect(creditsOf(html)).toEqual([
      { text: 'OpenFreeMap', href: 'https://openfreemap.org/' },
      { text: '© OpenMapTiles', href: 'https://www.openmaptiles.org/' },
      { text: 'Data from', href: null },
      { text: 'OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
    ]);
  });

  it.each([
    ['<a href="javascript:alert(1)">Peta</a>', [{ text: 'Peta', href: null }]],
    ['<a href="http://a.example">Peta</a>', [{ text: 'Peta', href: null }]],
    ['<img src=x onerror=alert(1)>Peta', [{ text: 'Peta', href: null }]],
    ['<script>x</script>', [{ text: 'x', href: null }]],
    ['<b', []],
    ['© | ', []],
    ['Peta\u202E\u0000 kota', [{ text: 'Peta kota', href: null }]],
    [{ toString: () => 'x' }, []],
    [undefined, []],
  ])('hold nothing that runs: %o', (html, credits) => {
    expect(creditsOf(html)).toEqual(credits);
  });

  it('are few and short, however long the attribution is', () => {
    const credits = creditsOf('<a href="https://a.example">a</a>b'.repeat(500));
    expect(credits).toHaveLength(6);
    expect(creditsOf('x'.repeat(9_000))[0]?.text).toHaveLength(80);
  });

  it('name each once', () => {
    const osm = { text: '© OpenStreetMap', href: null };
    expect(oneOfEach([osm, osm])).toEqual([osm]);
  });
});
