import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['en', 'desk/en', 'alarm/en', 'views/en', 'palette/en', 'admin/en', 'account/en'])(
  'every sentence of %s is said in English too',
  (catalog) => {
    const english = readFileSync(new URL(`../locales/${catalog}.po`, import.meta.url), 'utf8');
    const untold = [...english.matchAll(/^msgid (.+)\nmsgstr ""\n(?!")/gm)].map(([, sentence]) => sentence);
    expect(untold).toEqual([]);
  },
);
