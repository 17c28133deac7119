import { describe, expect, it } from 'vitest';

import { isRefusal } from './refusal.ts';
import { checkSubmission, contentHash, type Submission, type SubmissionInput } from './submission.rules.ts';

const COMPLETE: SubmissionInput = {
  clientId: 'abcdefghijklmnop',
  categoryCode: 'SAMPAH',
  description: 'Tempat sampah penuh',
  longitude: 123.6,
  latitude: -10.17,
};

function refusalOf(change: Partial<SubmissionInput>): { code: string; field: string | null } | null {
  const result = checkSubmission({ ...COMPLETE, ...change });
  return isRefusal(result) ? { code: result.code, field: result.field } : null;
}

function accepted(change: Partial<SubmissionInput> = {}): Submission {
  const result = checkSubmission({ ...COMPLETE, ...change });
  if (isRefusal(result)) throw new Error(`${result.code} ${String(result.field)}: ${result.words.en}`);
  return result;
}

const chars = (count: number, text = 'a'): string => text.repeat(count);
const contact = (part: { name?: string; phone?: string; email?: string }): Partial<SubmissionInput> => ({
  contact: part,
});
const answers = (count: number, question: string, answer: string): Partial<SubmissionInput> => ({
  answers: Array.from({ length: count }, () => ({ question, answer })),
});

describe('A submission is refused, with the field at fault, when', () => {
  const cases: readonly (readonly [string, Partial<SubmissionInput>, string, string])[] = [
    ['its client id is empty', { clientId: '' }, 'INVALID', 'clientId'],
    ['its client id is 15 characters', { clientId: chars(15) }, 'INVALID', 'clientId'],
    ['its client id is 65 characters', { clientId: chars(65) }, 'INVALID', 'clientId'],
    ['its client id has a space', { clientId: `${chars(16)} b` }, 'INVALID', 'clientId'],
    ['its client id ends in a line feed', { clientId: `${chars(20)}\n` }, 'INVALID', 'clientId'],
    ['its client id holds NUL', { clientId: `${chars(20)}\u0000` }, 'INVALID', 'clientId'],
    ['its client id is in full-width letters', { clientId: chars(16, 'ａ') }, 'INVALID', 'clientId'],
    ['its description has 2,001 characters', { description: chars(2001) }, 'INVALID', 'description'],
    ['its landmark has 201 characters', { landmark: chars(201) }, 'INVALID', 'landmark'],
    ['it names six photos', { photoIds: ['1', '2', '3', '4', '5', '6'] }, 'INVALID', 'photoIds'],
    ['it has eleven answers', answers(11, 'q', 'a'), 'INVALID', 'answers'],
    ['an answer has 501 characters', answers(1, 'q', chars(501)), 'INVALID', 'answers'],
    ['a question has 201 characters', answers(1, chars(201), 'a'), 'INVALID', 'answers'],
    ['the name has 101 characters', contact({ name: chars(101) }), 'INVALID', 'contact.name'],
    ['the phone is a word', contact({ phone: 'telepon saya' }), 'INVALID', 'contact.phone'],
    ['the phone has five digits', contact({ phone: '12345' }), 'INVALID', 'contact.phone'],
    ['the phone has sixteen digits', contact({ phone: chars(16, '1') }), 'INVALID', 'contact.phone'],
    ['the phone is all dashes', contact({ phone: '--------' }), 'INVALID', 'contact.phone'],
    ['the phone has a plus inside', contact({ phone: '0812+3456' }), 'INVALID', 'contact.phone'],
    ['the e-mail has no at sign', contact({ email: 'nama.contoh.id' }), 'INVALID', 'contact.email'],
    ['the e-mail has two at signs', contact({ email: 'a@b@contoh.id' }), 'INVALID', 'contact.email'],
    ['the e-mail has no dot', contact({ email: 'nama@contoh' }), 'INVALID', 'contact.email'],
    ['the e-mail has a space', contact({ email: 'na ma@contoh.id' }), 'INVALID', 'contact.email'],
    ['the e-mail is two lines', contact({ email: 'a@b.id\nBcc: c@d.id' }), 'INVALID', 'contact.email'],
    ['the e-mail has a tag in it', contact({ email: '<b>@contoh.id' }), 'INVALID', 'contact.email'],
    ['only longitude is given', { latitude: null }, 'INVALID', 'latitude'],
    ['only latitude is given', { longitude: undefined }, 'INVALID', 'longitude'],
    [
      'half a place comes with a subdistrict',
      { latitude: null, subdistrictCode: 'x' },
      'INVALID',
      'latitude',
    ],
    ['it has no place', { longitude: null, latitude: null }, 'PLACE_MISSING', 'longitude'],
    [
      'its subdistrict is empty',
      { longitude: null, latitude: null, subdistrictCode: '' },
      'PLACE_MISSING',
      'longitude',
    ],
    [
      'its subdistrict is blank',
      { longitude: null, latitude: null, subdistrictCode: ' \t' },
      'PLACE_MISSING',
      'longitude',
    ],
    ['longitude is 180.1', { longitude: 180.1 }, 'INVALID', 'longitude'],
    ['latitude is -90.1', { latitude: -90.1 }, 'INVALID', 'longitude'],
    ['longitude is NaN', { longitude: Number.NaN }, 'INVALID', 'longitude'],
    ['latitude is NaN', { latitude: Number.NaN }, 'INVALID', 'longitude'],
    ['longitude is infinite', { longitude: Infinity }, 'INVALID', 'longitude'],
    ['latitude is minus infinite', { latitude: -Infinity }, 'INVALID', 'longitude'],
    ['coordinates are metres', { longitude: 567_000, latitude: 8_873_000 }, 'INVALID', 'longitude'],
    ['accuracy is negative', { accuracyMeters: -1 }, 'INVALID', 'accuracyMeters'],
    ['accuracy is NaN', { accuracyMeters: Number.NaN }, 'INVALID', 'accuracyMeters'],
    ['accuracy is infinite', { accuracyMeters: Infinity }, 'INVALID', 'accuracyMeters'],
    ['accuracy is 100,001 m', { accuracyMeters: 100_001 }, 'INVALID', 'accuracyMeters'],
  ];
  it.each(cases)('%s', (_name, change, code, field) => {
    expect(refusalOf(change)).toEqual({ code, field });
  });
});

describe('A submission is taken when', () => {
  const cases: readonly (readonly [string, Partial<SubmissionInput>])[] = [
    ['its client id is 16 characters', { clientId: 'aZ09_-aZ09_-aZ09' }],
    ['its client id is 64 characters', { clientId: chars(64, 'Z') }],
    ['its description has 2,000 characters', { description: chars(2000) }],
    ['its description is 2,000 characters among spaces', { description: ` \n${chars(2000)}\t ` }],
    ['nothing is described', { description: null }],
    ['its landmark has 200 characters', { landmark: chars(200) }],
    ['it names the same photo six times', { photoIds: chars(6, 'x').split('') }],
    ['it has ten answers of 500 characters', answers(10, chars(200), chars(500))],
    ['the phone is local', contact({ phone: '0812 3456 7890' })],
    ['the phone is E.164', contact({ phone: '+6281234567890' })],
    ['the phone has brackets, dots and dashes', contact({ phone: '(0380) 821-123.4' })],
    ['the phone has fifteen digits', contact({ phone: chars(15, '9') })],
    ['the e-mail is plain', contact({ email: 'nama+kupang@contoh.co.id' })],
    ['the contact is blank', contact({ name: ' ', phone: '', email: '\t' })],
    ['it lies on the corner of the world', { longitude: -180, latitude: 90 }],
    ['accuracy is zero', { accuracyMeters: 0 }],
    ['accuracy is 100 km', { accuracyMeters: 100_000 }],
    ['the place is a subdistrict', { longitude: null, latitude: null, subdistrictCode: '53.71.04.1010' }],
  ];
  it.each(cases)('%s', (_name, change) => {
    expect(refusalOf(change)).toBeNull();
  });
});

describe('Words are kept', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['without NUL, which PostgreSQL refuses', 'a\u0000b', 'ab'],
    ['without escapes of a terminal', 'a\u001B[31mb', 'a[31mb'],
    ['without DEL', 'a\u007Fb', 'ab'],
    ['without the control characters of ISO 6429', 'a\u0085\u009Bb', 'ab'],
    ['without line separators of Unicode', 'a\u2028b\u2029c', 'abc'],
    ['without turning the direction of what follows', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['with their line feeds and tabs', 'a\n\tb', 'a\n\tb'],
    ['with one kind of line end', 'a\r\nb\rc', 'a\nb\nc'],
    ['well formed, with half of a pair replaced', 'a\uD800b', 'a\uFFFDb'],
    ['well formed, with a second half alone replaced', '\uDC00', '\uFFFD'],
    ['composed, however they were typed', 'e\u0301', 'é'],
    ['with emoji whole', 'banjir 🌊', 'banjir 🌊'],
    ['as nothing when only spaces were typed', ' \n\t ', null],
    ['as nothing when only control characters were typed', '\u0000\u0001', null],
  ];
  it.each(cases)('%s', (_name, typed, kept) => {
    expect(accepted({ description: typed }).description).toBe(kept);
    expect(accepted({ landmark: typed }).landmark).toBe(kept);
  });

  it('for answers and the contact as well', () => {
    const told = accepted({
      contact: { name: ' Ibu\u0000 Ina ' },
      answers: [{ question: 'Apa?\u0007', answer: ' \uD800' }],
    });
    expect(told.contact?.name).toBe('Ibu Ina');
    expect(told.answers).toEqual([{ question: 'Apa?', answer: '\uFFFD' }]);
  });
});

describe('How the place was set', () => {
  it.each([
    ['GPS', 'GPS'],
    ['PIN', 'PIN'],
    ['LIST', 'PIN'],
    [null, 'PIN'],
    [undefined, 'PIN'],
  ] as const)('with coordinates and %s is %s', (given, kept) => {
    expect(accepted({ placeSource: given }).placeSource).toBe(kept);
  });

  it.each(['GPS', 'PIN', 'LIST', null] as const)('without coordinates and %s is LIST', (given) => {
    const told = accepted({
      ...{ longitude: null, latitude: null, subdistrictCode: 'x', placeSource: given },
      accuracyMeters: 5,
    });
    expect(told).toMatchObject({ placeSource: 'LIST', place: null, accuracyMeters: null });
  });
});

describe('The hash of what was said', () => {
  const hash = (change: Partial<SubmissionInput>): string => contentHash(accepted(change)).toString('hex');

  it('is the same for the same words under another client id', () => {
    expect(hash({ clientId: chars(20, 'z') })).toBe(hash({}));
  });

  it('is the same whatever cleaning takes away', () => {
    expect(hash({ description: '  Tempat sampah penuh\u0000 ', categoryCode: ' sampah' })).toBe(hash({}));
  });

  const others: readonly Partial<SubmissionInput>[] = [
    { description: 'Tempat sampah penuh.' },
    { categoryCode: 'PJU' },
    { longitude: 123.600_000_1 },
    { accuracyMeters: 1 },
    { placeSource: 'GPS' },
    { subdistrictCode: '53.71.04.1010' },
    { landmark: 'pasar' },
    { photoIds: ['a'] },
    { contact: { phone: '081234567890' } },
    { answers: [{ question: 'a', answer: 'b' }] },
  ];
  it.each(others)('differs for %j', (change) => {
    expect(hash(change)).not.toBe(hash({}));
  });
});
