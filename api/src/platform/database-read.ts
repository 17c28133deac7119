import type pg from 'pg';

import { publicError } from './graphql/public-error.ts';
import { errorCode, errorMessage } from './start-refusal.ts';

/** Whoever looks at a screen has turned away by then. */
export const READ_SECONDS = 4;

const QUERY_CANCELED = '57014';
const NO_CONNECTION_FREE = 'timeout exceeded when trying to connect';

export interface ReadQuery {
  readonly text: string;
  readonly values?: readonly unknown[] | undefined;
  readonly name?: string | undefined;
}

/** @throws TIMEOUT where the reading took too long, or no connection for readings became free */
export async function readFrom<Row extends object>(
  pool: pg.Pool,
  { text, values = [], name }: ReadQuery,
): Promise<Row[]> {
  try {
    const named = name === undefined ? {} : { name };
    return (await pool.query<Row>({ ...named, text, values: [...values] })).rows;
  } catch (error) {
    if (errorCode(error) !== QUERY_CANCELED && errorMessage(error) !== NO_CONNECTION_FREE) throw error;
    throw publicError(
      'TIMEOUT',
      'This takes too long just now. Ask again in a moment, or for less: a narrower filter, fewer counts.',
      { retryAfterSeconds: READ_SECONDS },
    );
  }
}
