// The table of reports is read and written in few places, each of which a reviewer knows: rows leave only
// through the predicate of visible-reports.ts. Prints what names the table elsewhere, and exits with 1.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { namesReportTable } from './report-table.mjs';
import { root } from './toolchain.mjs';

const source = join(root, 'api', 'src');
const mayNameIt = new Set([
  'notifications/notifications.migration.ts', // a foreign key
  'reports/bulk-write.ts',
  'reports/change-report.ts',
  'reports/change-together.ts', // locks reports that change together, and what leads or follows them
  'reports/expire-reports.ts',
  'reports/insert-part.ts', // parent and parts, whose rows the caller holds
  'reports/insert-report.ts',
  'reports/mail-recipients.ts', // which reports were merged into one: keys of addresses leave, no row
  'reports/read-clocks.ts', // whether a locked report has open parts: a yes or no
  'reports/read-log.ts', // the instant of receipt, which no event changes
  'reports/read-own-report.ts', // which report a private link opens; its row is read through the predicate
  'reports/rename-handlers.ts', // those who are named for sealed reports follow the administrators' naming
  'reports/replace-reports.ts',
  'reports/reports.migration.ts',
  'reports/reschedule-reports.ts',
  'reports/submit-report.ts',
  'reports/sums/fold-sums.ts', // counts by kind and cell; no row leaves
  'reports/sums/rebuild-sums.ts',
  'reports/sums/sums.migration.ts', // the trigger that notes what is to be counted
  'reports/sums/visible-sums.ts', // the twin of visible-reports.ts over sums: what became late since they were told
  'reports/support-report.ts',
  'reports/timed-reports.ts', // what came by itself; rows are locked and leave nowhere
  'reports/visible-reports.ts',
  'reports/write-change.ts',
]);

const found = readdirSync(source, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !mayNameIt.has(name))
  .flatMap((name) =>
    namesReportTable(readFileSync(join(source, name), 'utf8')).map(
      ({ line, text }) => `${name}:${line}: ${text}`,
    ),
  );

if (found.length > 0) {
  process.stderr.write(`The table "report" is named where it may not be:\n${found.join('\n')}\n`);
  process.stderr.write(
    `Read through visibleReports(), or argue for the file in ${relative(root, import.meta.filename ?? '')}.\n`,
  );
  process.exitCode = 1;
}
