import { expect, it } from 'vitest';
import { keeperOver } from './kept';

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

it('a browser that refuses storage keeps choices as long as the page', () => {
  const { recall, keep } = keeperOver(refuse);
  expect(recall('tanggap.theme')).toBeNull();
  keep('tanggap.theme', 'dark');
  expect(recall('tanggap.theme')).toBe('dark');
});

it('full storage refuses in silence', () => {
  const { recall, keep } = keeperOver(() => ({ getItem: () => 'light', setItem: refuse }));
  keep('tanggap.theme', 'dark');
  expect(recall('tanggap.theme')).toBe('dark');
});
