import { createHash } from 'node:crypto';
import {
  type ASTNode,
  type DocumentNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

import type { RequestContext } from '../../accounts/index.ts';
import type { ChangeView } from '../read-changes.ts';

export interface StreamOperation {
  /** The text that the document was read from. */
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/**
 * Subscribers with the same key are told the same: it holds everything that an answer is made of. That is the text,
 * the variables that its selection reads, the language, who asks (all that rights are worked out from, a person's
 * account included), all that the visibility predicate reads, and the filter as it was resolved. Variables that only
 * the arguments of the root field read are left out: the filter stands for them, and where somebody began has no
 * part in what is told.
 */
export function sharingKey(operation: StreamOperation, { reader, filter }: ChangeView): string {
  const { query, document, operationName, variables, context } = operation;
  const read = [...variablesOfSelection(document, operationName)].map((name) => [name, variables[name]]);
  const { viewer, language } = context;
  const whole = JSON.stringify([query, operationName, read, language, viewer, reader, filter], bigintsAsText);
  return createHash('sha256').update(whole).digest('base64');
}

/** Numbers of rows are bigint, which JSON has no word for. */
function bigintsAsText(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${String(value)}n` : value;
}

const known = new WeakMap<DocumentNode, Map<string | null, ReadonlySet<string>>>();

/** The variables that are read elsewhere than in the arguments of the root field. */
export function variablesOfSelection(
  document: DocumentNode,
  operationName: string | null,
): ReadonlySet<string> {
  const ofDocument = known.get(document) ?? new Map<string | null, ReadonlySet<string>>();
  const earlier = ofDocument.get(operationName);
  if (earlier !== undefined) return earlier;
  const operation = getOperationAST(document, operationName);
  const names = new Set<string>();
  if (operation != null) collect(operation, names);
  // Fragments may be read from anywhere, and a variable in one counts however it is reached.
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) collect(definition, names);
  known.set(document, ofDocument.set(operationName, names));
  return names;
}

function collect(root: ASTNode, names: Set<string>): void {
  visit(root, {
    // What is declared is not read.
    VariableDefinition: () => false,
    Argument: (_node, _key, _parent, _path, ancestors) =>
      root.kind === Kind.OPERATION_DEFINITION && isOfRootField(root, ancestors) ? false : undefined,
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
}

/** Of a field of the operation itself, and not of a directive on it. */
function isOfRootField(
  operation: OperationDefinitionNode,
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
): boolean {
  const field = ancestors.at(-1);
  return operation.selectionSet.selections.some((selection) => selection === field);
}
