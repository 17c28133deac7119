import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const english = readFileSync(new URL('../locales/en.po', import.meta.url), 'utf8');

it('every sentence is said in English too', () => {
  const untold = [...english.matchAll(/^msgid (.+)\nmsgstr ""\n(?!")/gm)].map(([, sentence]) => sentence);
  expect(untold).toEqual([]);
});
