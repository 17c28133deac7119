import { describe, expect, it } from 'vitest';

import { newReportCode, readReportCode, showReportCode } from './report-code.rules.ts';

describe('A code', () => {
  it('is six characters, none of which is mistaken for another', () => {
    for (let n = 0; n < 2000; n++) expect(newReportCode()).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  });

  it('uses every character of its alphabet in every position', () => {
    const seen = Array.from({ length: 6 }, () => new Set<string>());
    for (let n = 0; n < 3000; n++) Array.from(newReportCode(), (char, index) => seen[index]?.add(char));
    expect(seen.map((chars) => chars.size)).toEqual([30, 30, 30, 30, 30, 30]);
  });

  it('is read back as it is shown', () => {
    for (let n = 0; n < 200; n++) {
      const code = newReportCode();
      expect(readReportCode(showReportCode(code))).toBe(code);
    }
  });

  it.each(['7KQ-4M2', '7kq4m2', ' 7Kq 4m2 ', '7-K-Q-4-M-2', '7kq\t4m2'])('is understood as %j', (typed) => {
    expect(readReportCode(typed)).toBe('7KQ4M2');
  });

  it.each([
    '',
    '7KQ-4M',
    '7KQ-4M22',
    '7KQ-4M0',
    '7KQ-4MO',
    '7KQ-4MI',
    '7KQ-4ML',
    '7KQ-4MU',
    '7KQ_4M2',
    "7KQ4M'",
    '7KQ4M2\u0000',
    '７ＫＱ４Ｍ２',
    '%%%%%%',
    '2'.repeat(100_000),
  ])('is never %j', (typed) => {
    expect(readReportCode(typed)).toBeNull();
  });
});
