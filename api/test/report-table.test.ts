import { describe, expect, it } from 'vitest';

import { namesReportTable } from '../bin/report-table.mjs';

describe('the check of the report table', () => {
  it.each([
    'select 1 from report',
    'select 1 FROM "report" r',
    'select 1 from public.report',
    'select 1 from\n       report r',
    'select 1 from photo p, report r',
    'select 1 from photo as p,\n  city c,\n  report r',
    'select 1 from photo join report r on true',
    'delete from photo using report r where true',
    'delete from photo using city c, report r where true',
    'lock report in share mode',
    'lock table only report',
    'update only report set code = 1',
    'insert into\nreport (id) values (1)',
    'truncate photo, report',
    'copy report to stdout',
  ])('finds it in: %s', (sql) => {
    expect(namesReportTable(`const text = \`${sql}\`;`)).toHaveLength(1);
  });

  it.each([
    'select 1 from report_event e',
    'select 1 from photo p, report_event e',
    "import { Report } from './report.type.ts';",
    "import { report } from '../reports/index.ts';",
    'const report = found.report;',
    '// rows that come from report are few',
    '/**\n * Reads from report rows.\n */',
    'select 1 -- from report',
    'function move(from: Place, report: Report): void {}',
  ])('finds nothing in: %s', (source) => {
    expect(namesReportTable(source)).toEqual([]);
  });

  it('tells the line on which the table stands', () => {
    expect(namesReportTable('a\nselect 1 from\n  report r')).toEqual([{ line: 3, text: 'report r' }]);
  });
});
