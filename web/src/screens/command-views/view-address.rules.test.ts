import { describe, expect, it } from 'vitest';
import { readAddress } from '../../platform/address';
import { differs, ignoredParts, toView, viewQuery } from './view-address.rules';

const known = {
  city: { slug: 'kupang', bounds: [123.53, -10.27, 123.71, -10.11] },
  agencies: [{ slug: 'dlhk' }, { slug: 'pupr' }],
  categories: [{ code: 'POHON' }],
  jurisdictions: [{ code: '53.71.04' }],
};

describe('what a view keeps of an address', () => {
  it('is all but the selection, the language and the name of a view', () => {
    const address = readAddress(
      'r=7KQ-4M2&status=done&lang=en&view=abc&at=-10.17022,123.60711,13.20&layer=heat',
    );
    expect(viewQuery(address)).toBe('at=-10.17022,123.60711,13.20&layer=heat&status=done');
  });

  it('is spelled one way, however the address was typed', () => {
    expect(viewQuery(readAddress('status=done&late=1'))).toBe(
      viewQuery(readAddress('late=1&status=done&r=X')),
    );
    expect(viewQuery({})).toBe('');
  });

  it('opens again: everything else goes, the selection stays', () => {
    const changes = toView(
      readAddress('late=1&agency=dlhk&r=7KQ-4M2&lang=en'),
      readAddress('status=done'),
      'v1',
    );
    expect(changes).toEqual({ late: undefined, agency: undefined, status: 'done', view: 'v1' });
  });

  it('brings no selection or language of whoever wrote it by hand', () => {
    expect(toView({}, readAddress('r=7KQ-4M2&lang=en&late=1&view=z'), 'v1')).toEqual({
      late: '1',
      view: 'v1',
    });
  });
});

describe('a screen differs from its view', () => {
  const view = readAddress('status=done&range=7d&at=-10.17022,123.60711,13.20');

  it.each([
    ['status=done&range=7d', false],
    ['range=7d&status=done&view=v1&r=7KQ-4M2&lang=en', false],
    ['status=done&range=7d&at=-10.20000,123.60711,15.00', false],
    ['status=done&range=30d', true],
    ['status=done', true],
    ['status=done&range=7d&layer=heat', true],
    ['', true],
  ])('%s: %s', (query, expected) => {
    expect(differs(readAddress(query), view)).toBe(expected);
  });
});

describe('an address with slips', () => {
  it.each([
    ['status=waiting,nonsense', 'status', 'nonsense'],
    ['late=yes', 'late', 'yes'],
    ['border=0', 'border', '0'],
    ['agency=dlhk,dlkh', 'agency', 'dlkh'],
    ['category=POHON,KUCING', 'category', 'KUCING'],
    ['area=53.71.04,99', 'area', '99'],
    ['range=9y', 'range', '9y'],
    ['range=20261123T1600Z..20261120T1600Z', 'range', '20261123T1600Z..20261120T1600Z'],
    ['at=here', 'at', 'here'],
    ['at=0.00000,0.00000,13.00', 'at', '0.00000,0.00000,13.00'],
    ['r=!!', 'r', '!!'],
    ['city=atlantis', 'city', 'atlantis'],
  ])('%s: one part is passed over, and named', (query, name, value) => {
    expect(ignoredParts(readAddress(query), known)).toEqual([{ name, value }]);
  });

  it.each([
    '',
    'status=waiting,coordination,in_progress,done&late=1&border=1',
    'agency=dlhk,pupr&category=POHON&area=53.71.04',
    'range=today',
    'range=20261120T1600Z..',
    'at=-10.17022,123.60711,13.20',
    'r=7KQ-4M2',
    'city=kupang',
    'utm_source=mail&lang=en&view=v1&layer=heat',
    'constructor=x&__proto__=y',
  ])('%s has none', (query) => {
    expect(ignoredParts(readAddress(query), known)).toEqual([]);
  });

  it('knows of no slip in names before the lists have come', () => {
    const early = { ...known, agencies: [], categories: [], jurisdictions: [] };
    expect(ignoredParts(readAddress('agency=x&category=y&area=z'), early)).toEqual([]);
  });
});
