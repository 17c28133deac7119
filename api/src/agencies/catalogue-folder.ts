import { z } from 'zod';

import {
  type CityFolder,
  type FileProblem,
  listCell,
  numberCell,
  optionalCell,
  readFolderFile,
  readTable,
  refuseFile,
  type TableRow,
  textCell,
} from '../jurisdictions/index.ts';
import { Audience, CallFirst, ClockKind, OFFICE_REFERENCES, Urgency, Visibility } from './catalogue.types.ts';
import { type AgencyRow, officesOf } from './offices.ts';

const agencyRow = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expects small letters, digits and dashes.'),
  name: textCell,
  abbreviation: textCell,
  kind: z.enum(['DEPARTMENT', 'PARTNER', 'COMMAND_CENTER'], 'expects DEPARTMENT, PARTNER or COMMAND_CENTER.'),
  topics: z.string(),
});

/** Days and smaller only: a month has no fixed length on a clock. */
const duration = z
  .string()
  .regex(
    /^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/,
    'expects an ISO 8601 duration of days, hours, minutes.',
  );
const clock = z.enum(ClockKind, 'expects ALWAYS or WORKING.');

const categoryRow = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/, 'expects capitals, digits and underscores.'),
  name_id: textCell,
  name_en: textCell,
  audience: z.enum(Audience, `expects ${Object.keys(Audience).join(', ')}.`),
  lead_agency: textCell,
  support: listCell,
  urgency: z.enum(Urgency, `expects ${Object.keys(Urgency).join(', ')}.`),
  respond_within: optionalCell(duration),
  respond_clock: optionalCell(clock),
  resolve_within: optionalCell(duration),
  resolve_clock: optionalCell(clock),
  visibility: z.enum(Visibility, `expects ${Object.keys(Visibility).join(', ')}.`),
  /** Whose number stands before the report; a file without the column asks for no call. */
  call_first: optionalCell(z.enum(CallFirst, `expects ${Object.keys(CallFirst).join(', ')}.`)).default(null),
  shortlist: optionalCell(numberCell(1, 8)),
  keywords_id: listCell,
  keywords_en: listCell,
});

export type CategoryRow = z.output<typeof categoryRow>;

/** What a city folder says about who answers and about what. */
export interface CatalogueFolder {
  /** Those of agencies.csv, then one office per district and subdistrict. */
  readonly agencies: readonly AgencyRow[];
  readonly categories: readonly CategoryRow[];
}

/** Reads and checks agencies.csv and categories.csv. @throws StartRefusal */
export async function readCatalogueFolder(folder: string, city: CityFolder): Promise<CatalogueFolder> {
  const agencyFile = await readFolderFile(folder, 'agencies.csv');
  const agencyRows = readTable(agencyFile, agencyRow);
  const agencies = [...agencyRows.map(({ value }) => ({ ...value, areaCode: null })), ...officesOf(city)];
  refuse(agencyFile.label, [...repeats(agencyRows, 'slug'), ...checkCommandCenter(agencyRows)]);

  const categoryFile = await readFolderFile(folder, 'categories.csv');
  const categories = readTable(categoryFile, categoryRow);
  refuse(categoryFile.label, [
    ...repeats(categories, 'code'),
    ...repeats(
      categories.filter(({ value }) => value.shortlist !== null),
      'shortlist',
    ),
    ...checkAgencies(categories, agencies),
    ...checkClocks(categories),
  ]);
  return { agencies, categories: categories.map(({ value }) => value) };
}

function refuse(label: string, problems: readonly FileProblem[]): void {
  if (problems.length > 0) refuseFile(label, problems);
}

function repeats<Value extends object>(
  rows: readonly TableRow<Value>[],
  column: keyof Value & string,
): FileProblem[] {
  const lineOf = new Map<unknown, number>();
  return rows.flatMap(({ line, value }) => {
    const first = lineOf.get(value[column]);
    lineOf.set(value[column], first ?? line);
    if (first === undefined) return [];
    return [{ line, column, reason: `${String(value[column])} is already on line ${String(first)}.` }];
  });
}

function checkCommandCenter(rows: readonly TableRow<z.output<typeof agencyRow>>[]): FileProblem[] {
  const count = rows.filter(({ value }) => value.kind === 'COMMAND_CENTER').length;
  if (count === 1) return [];
  return [{ line: null, column: 'kind', reason: `expects one COMMAND_CENTER, found ${String(count)}.` }];
}

function checkAgencies(
  rows: readonly TableRow<CategoryRow>[],
  agencies: readonly AgencyRow[],
): FileProblem[] {
  const known = new Set<string>([...OFFICE_REFERENCES, ...agencies.map(({ slug }) => slug)]);
  return rows.flatMap(({ line, value }) => {
    const references = [
      ['lead_agency', value.lead_agency] as const,
      ...value.support.map((reference) => ['support', reference] as const),
    ];
    return references
      .filter(([, reference]) => !known.has(reference))
      .map(([column, reference]) => ({ line, column, reason: `no agency ${reference} in agencies.csv.` }));
  });
}

function checkClocks(rows: readonly TableRow<CategoryRow>[]): FileProblem[] {
  return rows.flatMap(({ line, value }) =>
    (['respond', 'resolve'] as const)
      .filter((kind) => (value[`${kind}_within`] === null) !== (value[`${kind}_clock`] === null))
      .map((kind) => ({ line, column: `${kind}_clock`, reason: 'a duration and its clock come together.' })),
  );
}
