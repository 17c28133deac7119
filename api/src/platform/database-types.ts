import pg from 'pg';

const int8 = 20;
const timestamptz = 1184;
const int8Array = 1016;
const timestamptzArray = 1185;
const date = 1082;
const dateArray = 1182;

/** `2026-11-23 06:03:19.5+00`, as PostgreSQL writes it in UTC, to `2026-11-23T06:03:19.500000Z`. */
export function instantFromPostgres(text: string): string {
  // Lists hold hundreds of these: no regular expression. Infinity, and years of five digits or before Christ, stay.
  if (text.charAt(10) !== ' ' || !text.endsWith('+00')) return text;
  const fraction = text.slice(20, -3).padEnd(6, '0');
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}

/** The typings list no array types; pg has a parser for each. */
const arrayParsers = pg.types as { getTypeParser(oid: number): (text: string) => string[] };
const textArray = arrayParsers.getTypeParser(1009);

/** A JavaScript `Date` cuts microseconds off and `number` cuts int8: a cursor made of either skips rows. */
export function columnParsers(): pg.CustomTypesConfig {
  const own = new pg.TypeOverrides();
  own.setTypeParser(int8, (text: string) => BigInt(text));
  own.setTypeParser(int8Array, (text: string) => textArray(text).map(BigInt));
  own.setTypeParser(timestamptz, instantFromPostgres);
  own.setTypeParser(timestamptzArray, (text: string) => textArray(text).map(instantFromPostgres));
  own.setTypeParser(date, (text: string) => text);
  own.setTypeParser(dateArray, textArray);
  return own;
}
