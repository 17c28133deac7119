import { describe, expect, it } from 'vitest';
import { checkViewName, checkViewQuery } from './saved-view.rules.ts';

describe('The name of a view', () => {
  it.each([
    ['  Giliran   siang ', 'Giliran siang'],
    ['x'.repeat(60), 'x'.repeat(60)],
  ])('%j is kept as %j', (text, name) => {
    expect(checkViewName(text)).toEqual({ name });
  });

  it.each(['', '   ', 'x'.repeat(61)])('%j is none', (text) => {
    expect(checkViewName(text)).toMatchObject({ code: 'INVALID', field: 'name' });
  });
});

describe('The address of a view', () => {
  it.each([
    '',
    'status=waiting,done&range=7d',
    'at=-10.17020,123.60710,13.20',
    'range=20261120T1600Z..20261123T1600Z',
    'area=53.71.04',
    'x=%C3%A4+b',
    'a='.padEnd(2000, 'b'),
  ])('%s is kept', (query) => {
    expect(checkViewQuery(query)).toEqual({ query });
  });

  it.each(['a='.padEnd(2001, 'b'), 'a=#top', 'a=b c', 'a="x"', 'a=<b>', 'a=\n', 'a=ä', 'a=\\'])(
    '%j is none',
    (query) => {
      expect(checkViewQuery(query)).toMatchObject({ code: 'INVALID', field: 'query' });
    },
  );
});
