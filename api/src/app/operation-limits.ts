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

/**
 * Readings that cost far more than a value in memory, once however long the list about them is. A count looks at up
 * to 10,001 reports, and `reportCounts` is ten of them.
 */
const COST_OF_READING: ReadonlyMap<string, number> = new Map([
  ['Query.reportCounts', 2_000],
  // From rows, where no sums answer, each looks at every report of its range.
  ['Query.reportHistogram', 2_000],
  ['Query.areaFigures', 4_000],
  ['ReportConnection.totalCount', 1_000],
  ['Query.changes', 500],
]);
const readingsOf: ComplexityEstimator = ({ childComplexity, field, type }) =>
  childComplexity + (COST_OF_READING.get(`${type.name}.${field.name}`) ?? 0);

/** Rows of the database for each report, where other fields are values in memory. */
const COST_OF_TIMELINE = 50;

/** Each field costs 1; what is below a list costs as often as the list is long. */
const fieldsOf: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const own = field.name === 'timeline' ? COST_OF_TIMELINE : 1;
  const first: unknown = args['first'];
  if (typeof first === 'number') return own + Math.max(1, first) * childComplexity;
  return own + (LISTS_WITHOUT_FIRST.has(field.name) ? ASSUMED_LENGTH : 1) * childComplexity;
};

/** @throws TOO_COMPLEX; answers the complexity otherwise. */
export function limitComplexity(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown> | null | undefined,
  operationName: string | null | undefined,
): number {
  const complexity = complexityOf(schema, document, variables ?? {}, operationName ?? null);
  if (complexity <= COMPLEXITY_LIMIT) return complexity;
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
  const asked = { schema, query: document, variables, ...(operationName === null ? {} : { operationName }) };
  const [fields, readings] = [fieldsOf, readingsOf].map((estimate) =>
    getComplexity({ ...asked, estimators: [estimate] }),
  );
  const complexity = (fields ?? 0) + (readings ?? 0);
  if (ofDocument.size >= KNOWN_EACH) ofDocument.clear();
  known.set(document, ofDocument.set(key, complexity));
  return complexity;
}
