import { describe, expect, it } from 'vitest';

import { prefersEvents } from './prefers-events.ts';

describe('An Accept header', () => {
  it.each<[string, string | undefined, boolean]>([
    ['of EventSource and of graphql-sse', 'text/event-stream', true],
    ['of urql for a subscription', 'text/event-stream, multipart/mixed', true],
    ['with a parameter, in capitals', 'Text/Event-Stream;q=1', true],
    [
      'of urql for a query',
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      false,
    ],
    ['that takes anything', '*/*', false],
    ['that takes anything, and events', '*/*, text/event-stream', false],
    ['with events before all else', 'text/event-stream, */*;q=0.1', true],
    ['of a page', 'text/html,application/xhtml+xml', false],
    ['that is empty', '', false],
    ['that is not there', undefined, false],
  ])('%s', (_name, accept, expected) => {
    expect(prefersEvents(accept)).toBe(expected);
  });
});
