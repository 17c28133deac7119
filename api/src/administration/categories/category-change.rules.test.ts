import { describe, expect, it } from 'vitest';

import {
  type CategoryChange,
  type CategoryFields,
  checkCategory,
  type CategoryWorld,
} from './category-change.rules.ts';

const POTHOLE: CategoryFields = {
  ...{ nameId: 'Jalan berlubang', nameEn: 'Pothole', leadAgency: 'pupr', support: ['@subdistrict'] },
  ...{ urgency: 'NORMAL', respondWithin: 'PT4H', respondClock: 'WORKING' },
  ...{ resolveWithin: 'P14D', resolveClock: 'WORKING', visibility: 'COARSE' },
  ...{ keywords: ['lubang'], shortlist: 2 },
};
const WORLD: CategoryWorld = {
  references: new Set(['pupr', 'dlhk', '@subdistrict', '@district']),
  shortlisted: new Map([[3, 'Sampah']]),
};
const changed = (change: CategoryChange) => checkCategory(POTHOLE, change, WORLD);

describe('A category that an administrator changes', () => {
  it('keeps what is left out, and gives up what null takes away', () => {
    expect(changed({ resolveWithin: 'P7D' })).toEqual({ ...POTHOLE, resolveWithin: 'P7D' });
    expect(changed({ respondWithin: null, respondClock: null, shortlist: null })).toMatchObject({
      respondWithin: null,
      respondClock: null,
      shortlist: null,
    });
  });

  it('has its words tidied', () => {
    const change = { nameId: '  Jalan   rusak ', keywords: [' Lubang', 'lubang', '', 'Jalan Rusak'] };
    expect(changed(change)).toMatchObject({ nameId: 'Jalan rusak', keywords: ['lubang', 'jalan rusak'] });
  });

  it.each<[string, CategoryChange, string]>([
    ['no name', { nameId: '  ' }, 'nameId'],
    ['an English name that is too long', { nameEn: 'x'.repeat(101) }, 'nameEn'],
    ['a lead that is no agency here', { leadAgency: 'nasa' }, 'lead'],
    ['a support that is no agency here', { support: ['dlhk', '@city'] }, 'support'],
    ['a month, which has no fixed length', { resolveWithin: 'P1M' }, 'resolveWithin'],
    ['words for a duration', { respondWithin: 'tiga hari' }, 'respondWithin'],
    ['a duration without length', { respondWithin: 'PT0M' }, 'respondWithin'],
    ['a duration that nobody can keep', { respondWithin: 'PT1S' }, 'respondWithin'],
    ['more than a year', { resolveWithin: 'P400D' }, 'resolveWithin'],
    ['a target without a clock', { respondClock: null }, 'respondClock'],
    ['a clock without a target', { resolveWithin: null }, 'resolveClock'],
    ['a place on the short list that another has', { shortlist: 3 }, 'shortlist'],
    ['a ninth place', { shortlist: 9 }, 'shortlist'],
    ['too many keywords', { keywords: Array.from({ length: 41 }, (_, n) => String(n)) }, 'keywords'],
    ['looser visibility without a reason', { visibility: 'PUBLIC' }, 'reason'],
    ['looser visibility with an empty reason', { visibility: 'PUBLIC', reason: ' ' }, 'reason'],
  ])('is refused with %s', (_name, change, field) => {
    expect(changed(change)).toMatchObject({ refused: true, code: 'INVALID', field });
  });

  it('may show more with a reason, and less without one', () => {
    expect(changed({ visibility: 'PUBLIC', reason: 'Foto diperlukan' })).toMatchObject({
      visibility: 'PUBLIC',
    });
    expect(changed({ visibility: 'SEALED' })).toMatchObject({ visibility: 'SEALED' });
  });
});
