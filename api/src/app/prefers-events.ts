const JSON_TYPES = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql+json',
  'application/*',
  '*/*',
];

/**
 * Whether an Accept header (RFC 9110, 12.5.1) asks for server-sent events. Clients that take JSON as well name it
 * first and mean it: urql does so for every query.
 */
export function prefersEvents(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim().toLowerCase());
  const events = types.indexOf('text/event-stream');
  return events >= 0 && !types.slice(0, events).some((type) => JSON_TYPES.includes(type));
}
