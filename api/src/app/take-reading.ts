import { createHash } from 'node:crypto';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';

import type { RequestContext } from '../accounts/index.ts';
import { publicError } from '../platform/index.ts';
import type { ReadBudget } from './read-budget.ts';

export interface Reading {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly query: string;
  readonly variables: unknown;
  readonly complexity: number;
}

/**
 * Counts an operation against what strangers at one address may ask. Whoever signed in is known by name and is not
 * counted, and no report, support or answer is ever kept out by what was read. @throws RATE_LIMITED
 */
export async function takeReading(
  budget: ReadBudget,
  { viewer, clientAddress }: RequestContext,
  reading: Reading,
): Promise<void> {
  const { document, operationName, query, variables, complexity } = reading;
  if (viewer.kind === 'staff') return;
  if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION) return;
  const key = createHash('sha256')
    .update(JSON.stringify([operationName, query, variables]))
    .digest('base64');
  const seconds = await budget.spend(clientAddress, { cost: complexity, key });
  if (seconds > 0) throw tooMuchRead(seconds);
}

function tooMuchRead(retryAfterSeconds: number): Error {
  return publicError(
    'RATE_LIMITED',
    `Too much was asked from this address. Ask again in ${String(retryAfterSeconds)} seconds.`,
    { retryAfterSeconds },
  );
}
