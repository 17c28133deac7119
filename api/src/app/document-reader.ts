import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

import { limitRules, TOKEN_LIMIT } from './operation-limits.ts';

/** Of all texts kept together: a parsed text takes up to a hundred times its length. Screens have some 50,000. */
const CHARACTERS_KEPT = 200_000;

export type ReadDocument =
  | { readonly document: DocumentNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

export interface DocumentReader {
  read(query: string): ReadDocument;
  /** Characters of the texts that are kept. */
  readonly kept: number;
}

/** Parses and validates a text once, for all who send it; the texts that were used last are kept. */
export function createDocumentReader(schema: GraphQLSchema, most = CHARACTERS_KEPT): DocumentReader {
  const known = new Map<string, ReadDocument>();
  let kept = 0;
  const forget = (query: string): void => {
    if (known.delete(query)) kept -= query.length;
  };
  const keep = (query: string, read: ReadDocument): void => {
    known.set(query, read);
    kept += query.length;
    // A Map goes from the oldest to the newest.
    for (const oldest of known.keys()) {
      if (kept <= most) return;
      forget(oldest);
    }
  };
  return {
    get kept() {
      return kept;
    },
    read(query) {
      const read = known.get(query) ?? readDocument(schema, query);
      forget(query);
      if (read.document !== null) keep(query, read);
      return read;
    },
  };
}

function readDocument(schema: GraphQLSchema, query: string): ReadDocument {
  try {
    const document = parse(query, { maxTokens: TOKEN_LIMIT, noLocation: true });
    const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
    if (errors.length === 0) return { document, errors: null };
    return { document: null, errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  } catch (error) {
    if (error instanceof GraphQLError)
      return { document: null, errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const extensions = { ...error.extensions, code };
  return new GraphQLError(error.message, { ...(error.nodes ? { nodes: error.nodes } : {}), extensions });
}
