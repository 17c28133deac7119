import { z } from 'zod';
import { Audience, Urgency } from '../agencies/index.ts';
import { PlaceCheck } from '../jurisdictions/index.ts';
import { type ReportFilterInput, ReportStatus } from '../reports/index.ts';
import { DEEPEST_ZOOM, type TileAddress } from './tile-grid.rules.ts';

/** A request that cannot be answered, in words for whoever sent it. */
export class TileRefusal extends Error {
  readonly statusCode: 400 | 404;
  constructor(message: string, statusCode: 400 | 404 = 400) {
    super(message);
    this.statusCode = statusCode;
  }
}

const MOST_NAMES = 100;

const list = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(z.string().min(1).max(64)).min(1).max(MOST_NAMES));
const oneOf = <Word extends string>(words: Readonly<Record<string, Word>>) =>
  list.pipe(z.array(z.enum(words)));
const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');
const instant = z.iso.datetime({ offset: true });
const around = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,9})?,-?\d{1,2}(\.\d{1,9})?,\d{3,4}$/, 'expected longitude,latitude,metres')
  .transform((text) => {
    const [longitude = 0, latitude = 0, radiusMeters = 0] = text.split(',').map(Number);
    return { longitude, latitude, radiusMeters };
  });

/** The same names and words as GraphQL's ReportFilter; lists are separated by commas. */
const tileQuery = z.strictObject({
  city: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  agencies: list.optional(),
  categories: list.optional(),
  statuses: oneOf(ReportStatus).optional(),
  urgencies: oneOf(Urgency).optional(),
  audiences: oneOf(Audience).optional(),
  jurisdictions: list.optional(),
  placeChecks: oneOf(PlaceCheck).optional(),
  near: around.optional(),
  receivedFrom: instant.optional(),
  receivedTo: instant.optional(),
  late: yesOrNo.optional(),
  unacknowledged: yesOrNo.optional(),
  open: yesOrNo.optional(),
  /** Makes a fresh address; means nothing to the server. */
  v: z.string().max(40).optional(),
});

/** The tile that an address names; throws a TileRefusal when there is none. */
export function readTileAddress(z: string, x: string, y: string): TileAddress {
  const [zoom, column, row] = [z, x, y].map((text) => (/^\d{1,7}$/.test(text) ? Number(text) : Number.NaN));
  if (zoom === undefined || column === undefined || row === undefined) throw new TileRefusal('No such tile');
  if (!(zoom <= DEEPEST_ZOOM)) {
    throw new TileRefusal(`z must be a whole number from 0 to ${String(DEEPEST_ZOOM)}`);
  }
  const across = 2 ** zoom;
  if (!(column < across && row < across)) {
    throw new TileRefusal(
      `At zoom ${String(zoom)}, x and y must be whole numbers from 0 to ${String(across - 1)}`,
    );
  }
  return { z: zoom, x: column, y: row };
}

export function readTileFilter(query: unknown): ReportFilterInput {
  const result = tileQuery.safeParse(query);
  if (!result.success) throw new TileRefusal(sentence(result.error));
  const { v: _version, ...filter } = result.data;
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function sentence(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') return `Unknown filter: ${issue.keys.join(', ').slice(0, 100)}`;
  return `Filter ${issue?.path[0] === undefined ? '' : String(issue.path[0])} is not understood: ${issue?.message ?? ''}`;
}
