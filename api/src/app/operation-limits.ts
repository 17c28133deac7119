import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { DocumentNode, GraphQLError, GraphQLSchema, ValidationContext, ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

import { publicError } from '../platform/index.ts';

/** One set of limits for operations by HTTP and by socket. */
export const TOKEN_LIMIT = 2_000;
const DEPTH_LIMIT = 14;
const ALIAS_LIMIT = 30;
const DIRECTIVE_LIMIT = 20;
/** A page of 200 reports with 40 fields each fits; a page of pages does not. */
const COMPLEXITY_LIMIT = 20_000;
/** What a list without `first` is taken to hold. */
const ASSUMED_LENGTH = 10;
const LISTS_WITHOUT_FIRST = new Set([
  'timeline',
  'photos',
  'steps',
  'byStatus',
  'parts',
  'mergedReports',
  'supportTasks',
]);

/** By themselves the rules throw, which ends validation as a mistake of the server's; a finding is the sender's. */
const asFinding = {
  propagateOnRejection: false,
  onAccept: [],
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(error);
    },
  ],
};

export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: DEPTH_LIMIT, ignoreIntrospection: true, ...asFinding }),
  maxAliasesRule({ n: ALIAS_LIMIT, ...asFinding }),
  maxDirectivesRule({ n: DIRECTIVE_LIMIT, ...asFinding }),
];

/** Each field costs 1; what is below a list costs as often as the list is long. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first: unknown = args['first'];
  if (typeof first === 'number') return 1 + Math.max(1, first) * childComplexity;
  return 1 + (LISTS_WITHOUT_FIRST.has(field.name) ? ASSUMED_LENGTH : 1) * childComplexity;
};

/** @throws TOO_COMPLEX */
export function limitComplexity(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown> | null | undefined,
  operationName: string | null | undefined,
): void {
  const complexity = complexityOf(schema, document, variables ?? {}, operationName ?? null);
  if (complexity <= COMPLEXITY_LIMIT) return;
  throw publicError(
    'TOO_COMPLEX',
    `This operation asks for too much at once (${String(complexity)} of ${String(COMPLEXITY_LIMIT)}). Ask for fewer rows or fields.`,
  );
}

/** What was worked out for a document goes when the document goes. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
const KNOWN_EACH = 50;

/** Lengths of lists and conditions come from numbers and booleans; no other variable changes the sum. */
function complexityOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number {
  const deciding = Object.entries(variables).filter(
    ([, value]) => typeof value !== 'object' && typeof value !== 'string',
  );
  const key = JSON.stringify([operationName, deciding]);
  const ofDocument = known.get(document) ?? new Map<string, number>();
  const earlier = ofDocument.get(key);
  if (earlier !== undefined) return earlier;
  const complexity = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === null ? {} : { operationName }),
    estimators: [estimate],
  });
  if (ofDocument.size >= KNOWN_EACH) ofDocument.clear();
  known.set(document, ofDocument.set(key, complexity));
  return complexity;
}
