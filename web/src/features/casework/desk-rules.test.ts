import { describe, expect, it } from 'vitest';
import { instantAt } from '../../ui/city-time';
import { emptyDraft, missingIn, moveOf } from './draft.rules';
import { admitsToDesk, questionsOf, readDesk, writeDesk, type DeskSubject } from './desk-view.rules';
import { findInDesk } from './find-in-desk.rules';
import { rowClock, type RowClockSubject } from './row-clock.rules';
import { dropView, keepView, readViews } from './saved-views.rules';

const office = { city: 'kupang', agency: 'dlhk', agencies: ['dlhk', 'pupr'], person: 'A. Manafe' };
const now = Date.parse('2026-11-25T06:00:00Z');

describe('A view', () => {
  it('stands in the address and is read back from it', () => {
    const search = {
      view: 'mine',
      status: 'waiting,in_progress',
      late: '1',
      category: 'POHON',
      area: undefined,
    };
    expect(writeDesk(readDesk(search))).toEqual(search);
    expect(writeDesk(readDesk({ view: 'nonsense' })).view).toBeUndefined();
  });
  it('of a hand-over asks what is offered to us and what we offer to anybody', () => {
    expect(questionsOf(readDesk({ view: 'handover' }), office, now)).toEqual([
      { city: 'kupang', open: true, offeredTo: ['dlhk'] },
      { city: 'kupang', open: true, agencies: ['dlhk'], offeredTo: ['pupr'] },
    ]);
  });
  it('admits from the stream what its question would answer', () => {
    const report: DeskSubject = {
      ...{
        status: 'ACCEPTED',
        publicStatus: 'COORDINATION',
        lateAt: null,
        receivedAt: '2026-11-25T00:00:00Z',
        assigneeName: 'A. Manafe',
      },
      ...{ agency: { slug: 'dlhk' }, offeredTo: null, supportAgencies: [], category: { code: 'POHON' } },
      ...{ subdistrict: null, district: { code: '53.71.01' } },
    };
    const admits = (search: Parameters<typeof readDesk>[0], one = report) =>
      admitsToDesk(readDesk(search), office, one, now);
    expect(admits({})).toBe(true);
    expect(admits({ view: 'mine' })).toBe(true);
    expect(admits({ view: 'handover' })).toBe(false);
    expect(admits({ view: 'handover' }, { ...report, offeredTo: { slug: 'pupr' } })).toBe(true);
    expect(admits({ area: '53.71.02' })).toBe(false);
    expect(admits({}, { ...report, status: 'RESOLVED' })).toBe(false);
    expect(admits({ view: 'done' }, { ...report, status: 'RESOLVED' })).toBe(true);
  });
});

describe('A step that needs words', () => {
  it('says what is missing; a solution needs a photo or an explanation', () => {
    expect(missingIn('hold', emptyDraft, 0)).toEqual(['words', 'date']);
    expect(missingIn('resolve', emptyDraft, 0)).toEqual(['photos', 'words']);
    expect(missingIn('resolve', emptyDraft, 1)).toEqual([]);
    expect(missingIn('resolve', { ...emptyDraft, words: 'Ditambal.' }, 0)).toEqual([]);
    expect(missingIn('finish', emptyDraft, 0)).toEqual([]);
  });
  it('reviews at eight in the morning of the city', () => {
    const move = moveOf('hold', { ...emptyDraft, words: ' PLN ', day: '2026-12-01' }, [], 'Asia/Makassar');
    expect(move).toEqual({ step: 'hold', reason: 'PLN', reviewAt: '2026-12-01T00:00:00.000Z' });
    expect(instantAt('2026-12-01', 8, 'America/New_York')).toBe('2026-12-01T13:00:00.000Z');
  });
});

describe('The clock of a row', () => {
  const report: RowClockSubject = {
    ...{ status: 'ASSIGNED', receivedAt: 'r', acknowledgedAt: null, respondDueAt: 'a', resolveDueAt: 'b' },
    ...{ pausedSince: null, reviewAt: null, updatedAt: 'u' },
  };
  it('is the answer until somebody answered, then the solution', () => {
    expect(rowClock(report)).toMatchObject({ dueAt: 'a', answer: true });
    expect(rowClock({ ...report, acknowledgedAt: 'x' })).toMatchObject({ dueAt: 'b', answer: false });
  });
  it('stands still and says what it waits for', () => {
    expect(rowClock({ ...report, status: 'ON_HOLD', reviewAt: 'd' })).toEqual({ kind: 'review', at: 'd' });
    expect(rowClock({ ...report, status: 'NEEDS_INFO' })).toEqual({ kind: 'reporter' });
  });
});

describe('Saved views', () => {
  const pohon = { name: 'Pohon', query: 'category=POHON' };
  it('of one name are one view; what cannot be read is none', () => {
    expect(keepView([pohon], { name: 'Pohon', query: 'late=1' })).toEqual([
      { name: 'Pohon', query: 'late=1' },
    ]);
    expect(dropView([pohon], 'Pohon')).toEqual([]);
    expect(readViews('{')).toEqual([]);
    expect(readViews(JSON.stringify([pohon, { name: 1 }]))).toEqual([pohon]);
  });
});

it('search finds every typed word, without accents or case', () => {
  const all = [
    { kind: 'report', value: '7KQ-4M2', label: 'Pohon tumbang 7KQ-4M2', also: 'Oebufu · depan SD' },
    { kind: 'category', value: 'POHON', label: 'Pohon', also: 'Tree' },
  ] as const;
  expect(findInDesk('SD pohon', all).map(({ value }) => value)).toEqual(['7KQ-4M2']);
  expect(findInDesk('tree', all).map(({ value }) => value)).toEqual(['POHON']);
  expect(findInDesk('x', all)).toEqual([]);
});
