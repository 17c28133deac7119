import './graphql/enums.ts';

export { migrations } from './agencies.migration.ts';
export { AgencyEntity } from './agency.entity.ts';
export { type CatalogueRegistry, createCatalogueRegistry } from './catalogue-registry.ts';
export { Catalogue } from './catalogue.ts';
export {
  AgencyKind,
  type AgencyRecord,
  Audience,
  type CategoryRecord,
  ClockKind,
  OFFICE_REFERENCES,
  Urgency,
  Visibility,
} from './catalogue.types.ts';
export { CategoryEntity } from './category.entity.ts';
export { Agency } from './graphql/agency.type.ts';
export { type CatalogueNodes, createCatalogueNodes } from './graphql/catalogue-nodes.ts';
export { Category } from './graphql/category.type.ts';
export { agencyResolvers } from './graphql/resolvers.ts';
export { loadCity } from './load-city.ts';
