import { expect, it } from 'vitest';
import { meaningOf } from './keys';

it('a key that is held acknowledges one alarm and not the next one too', () => {
  expect(meaningOf({ key: 'a', repeat: false }, true)).toBe('a');
  expect(meaningOf({ key: 'a', repeat: true }, true)).toBeNull();
  expect(meaningOf({ key: 'Escape', repeat: true }, true)).toBeNull();
});

it('a key that is held runs through the list', () => {
  expect(meaningOf({ key: 'J', repeat: true }, true)).toBe('j');
  expect(meaningOf({ key: 'k', repeat: true }, true)).toBe('k');
});

it('letters rest where they are switched off; Esc does not', () => {
  expect(meaningOf({ key: 'a', repeat: false }, false)).toBeNull();
  expect(meaningOf({ key: 'Escape', repeat: false }, false)).toBe('Escape');
});
