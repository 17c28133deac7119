import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { listCell, numberCell, optionalCell, readTable, textCell } from './csv-table.ts';

const file = (text: string) => ({ label: 'uji/areas.csv', text });

describe('a table', () => {
  const schema = z.object({
    code: textCell,
    tags: listCell,
    share: optionalCell(numberCell(0, 1)),
  });

  it('is read by its header, in any order, with other columns let be', () => {
    const rows = readTable(file('share,extra,tags,code\n0.5,x,a; b;,"K ""1"""\n'), schema);
    expect(rows).toEqual([{ line: 2, value: { code: 'K "1"', tags: ['a', 'b'], share: 0.5 } }]);
  });

  it('keeps Windows line ends and blank lines out of the values', () => {
    const rows = readTable(file('code,tags,share\r\na,,\r\n\r\nb,,1\r\n'), schema);
    expect(rows.map(({ value }) => value.code)).toEqual(['a', 'b']);
  });

  it.each([
    ['no header', '', 'uji/areas.csv, line 1: the header lacks code, tags, share.'],
    ['a column missing', 'code,tags\na,\n', 'uji/areas.csv, line 1: the header lacks share.'],
    ['a cell too few', 'code,tags,share\na,\n', 'uji/areas.csv, line 2: 2 cells instead of 3.'],
    ['an empty text', 'code,tags,share\n,,\n', 'uji/areas.csv, line 2, column code: is empty.'],
    [
      'a number that is none',
      'code,tags,share\na,,half\n',
      'uji/areas.csv, line 2, column share: expects a number from 0 to 1.',
    ],
    [
      'a number with a comma',
      'code,tags,share\na,,"0,5"\n',
      'uji/areas.csv, line 2, column share: expects a number from 0 to 1.',
    ],
    [
      'a number out of range',
      'code,tags,share\na,,1.5\n',
      'uji/areas.csv, line 2, column share: expects a number from 0 to 1.',
    ],
  ])('with %s is refused with file, line and column', (_, text, reason) => {
    expect(() => readTable(file(text), schema)).toThrow(reason);
  });

  it('with an open quote is refused', () => {
    expect(() => readTable(file('code,tags,share\n"a,,\n'), schema)).toThrow(/uji\/areas\.csv.*Quote/i);
  });

  it('names everything wrong, not only the first', () => {
    expect(() => readTable(file('code,tags,share\n,,\na,,7\n'), schema)).toThrow(
      'uji/areas.csv, line 2, column code: is empty.\nuji/areas.csv, line 3, column share: expects a number from 0 to 1.',
    );
  });

  it('names 20 problems at most', () => {
    const text = `code,tags,share\n${',,\n'.repeat(25)}`;
    expect(() => readTable(file(text), schema)).toThrow(/uji\/areas\.csv: 5 more problems\.$/);
  });
});
