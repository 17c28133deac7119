import { describe, expect, it } from 'vitest';
import { newClientId, newEntry } from '../entry/entry';
import { contactOf, submitInput } from './submit-input.rules';

describe('a contact', () => {
  it.each([
    ['0812-3456-789', { phone: '0812-3456-789' }],
    ['+62 812 3456 789', { phone: '+62 812 3456 789' }],
    [' maria@contoh.id ', { email: 'maria@contoh.id' }],
    ['maria@', null],
    ['0812', null],
    ['hubungi saya 081234567', null],
    ['', null],
  ])('%j is %j', (typed, contact) => {
    expect(contactOf(typed)).toEqual(contact);
  });
});

describe('what is sent', () => {
  it('is the same on every try', () => {
    const entry = { ...newEntry('SAMPAH'), description: ' bau ' };
    expect(submitInput(entry, ['a'])).toEqual(submitInput({ ...entry }, ['a']));
    expect(submitInput(entry, [])).toMatchObject({ description: 'bau', landmark: null, contact: null });
  });
});

describe('a client id', () => {
  it('is 32 characters that the API takes, never the same', () => {
    expect(newClientId()).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(newClientId()).not.toBe(newClientId());
  });
});
