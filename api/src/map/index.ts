export { mapRoutes, type MapRouteDeps } from './map.routes.ts';
