import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Instants travel as text: a JavaScript Date would cut the microseconds off, and cursors need them. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant, ISO 8601 (RFC 3339) with an offset, to the microsecond, e.g. `2026-11-23T06:03:19.123456Z`. Answers are in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  // What goes out comes from the database's clock or from our own: only its form is looked at.
  serialize: (value) => (typeof value === 'string' && INSTANT.test(value) ? value : readInstant(value)),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function readInstant(value: unknown): string {
  if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('DateTime takes an ISO 8601 instant with an offset, e.g. 2026-11-23T06:03:19Z.');
}

const CURSOR = /^[A-Za-z0-9_-]{1,200}$/;

/** Opaque on purpose: a readable position would tell a stranger how much happens that is hidden from them. */
export const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  description:
    'An opaque, encrypted position in a list or in the log. Never parse it; give it back as it came.',
  serialize: (value) => readCursor(value),
  parseValue: (value) => readCursor(value),
  parseLiteral: (node) => readCursor(node.kind === Kind.STRING ? node.value : undefined),
});

function readCursor(value: unknown): string {
  if (typeof value === 'string' && CURSOR.test(value)) return value;
  throw new GraphQLError('Cursor takes a value that this API gave before.', {
    extensions: { code: 'CURSOR_INVALID' },
  });
}
