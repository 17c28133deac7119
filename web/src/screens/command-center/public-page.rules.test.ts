import { expect, it } from 'vitest';
import { hasPublicPage } from './public-page.rules';

it('a public link is offered only for what a stranger finds behind it', () => {
  expect(hasPublicPage('GOVERNMENT', 'PUBLIC')).toBe(true);
  expect(hasPublicPage('GOVERNMENT', 'COARSE')).toBe(true);
  expect(hasPublicPage('GOVERNMENT', 'STATISTICS')).toBe(false);
  expect(hasPublicPage('GOVERNMENT', 'SEALED')).toBe(false);
  expect(hasPublicPage('NEIGHBOURS', 'PUBLIC')).toBe(false);
});
