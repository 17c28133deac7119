import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

import { type FileProblem, type FolderFile, refuseFile } from './folder-file.ts';

/** A row of a table with the line that it stands on, for messages. */
export interface TableRow<Value> {
  readonly line: number;
  readonly value: Value;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, a header line) whose columns are the keys of the schema.
 * @throws StartRefusal that names file, line and column of everything wrong.
 */
export function readTable<Shape extends z.ZodRawShape>(
  file: FolderFile,
  schema: z.ZodObject<Shape>,
): TableRow<z.output<z.ZodObject<Shape>>>[] {
  const [header, ...rows] = parseRows(file);
  const columns = checkHeader(file, header?.record ?? [], requiredColumns(schema));
  const problems: FileProblem[] = [];
  const table: TableRow<z.output<z.ZodObject<Shape>>>[] = [];
  for (const { record, info } of rows) {
    const line = info.lines;
    if (record.length !== columns.length) {
      const reason = `${String(record.length)} cells instead of ${String(columns.length)}.`;
      problems.push({ line, column: null, reason });
      continue;
    }
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index]?.trim() ?? '']));
    const result = schema.safeParse(cells);
    if (result.success) table.push({ line, value: result.data });
    else problems.push(...result.error.issues.map((issue) => problemOf(line, issue)));
  }
  if (problems.length > 0) refuseFile(file.label, problems);
  return table;
}

/** A column that a cell may be missing from may be missing from the whole file. */
function requiredColumns(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape).filter(
    (column) => !schema.shape[column] || !z.safeParse(schema.shape[column], undefined).success,
  );
}

function parseRows(file: FolderFile): ParsedRow[] {
  try {
    const options = { info: true, relax_column_count: true, skip_empty_lines: true } as const;
    return parse(file.text, options) as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    return refuseFile(file.label, [{ line, column: null, reason: error.message }]);
  }
}

function checkHeader(file: FolderFile, header: readonly string[], expected: readonly string[]): string[] {
  const columns = header.map((cell) => cell.trim());
  const missing = expected.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const reason = `the header lacks ${missing.join(', ')}.`;
    refuseFile(file.label, [{ line: 1, column: null, reason }]);
  }
  return columns;
}

function problemOf(line: number, issue: z.core.$ZodIssue): FileProblem {
  return { line, column: issue.path.length > 0 ? String(issue.path[0]) : null, reason: issue.message };
}

/** An empty cell is null. */
export function optionalCell<Inner extends z.ZodType>(inner: Inner) {
  return z.preprocess((cell) => (cell === '' ? null : cell), inner.nullable());
}

/** A number written with a dot. */
export function numberCell(least: number, most: number) {
  const reason = `expects a number from ${String(least)} to ${String(most)}.`;
  return z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, reason)
    .transform(Number)
    .refine((value) => value >= least && value <= most, reason);
}

export const textCell = z.string().min(1, 'is empty.').max(200, 'has more than 200 characters.');

/** Several values in one cell, separated by semicolons. */
export const listCell = z.string().transform((cell) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
