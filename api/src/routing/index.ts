export { CATCH_ALL, routeReport, sealedHandlersOf, SUPERVISORS } from './routing.rules.ts';
export type { RoutablePlace, Routing } from './routing.types.ts';
