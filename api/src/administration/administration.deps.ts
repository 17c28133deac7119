import type { CatalogueNodes, CatalogueRegistry } from '../agencies/index.ts';
import type { CityNodes, CityRegistry } from '../jurisdictions/index.ts';
import type { Database, OpaqueIds } from '../platform/index.ts';
import type { ChangeDeps } from '../reports/index.ts';

export interface AdministrationDeps {
  readonly database: Database;
  readonly ids: OpaqueIds;
  readonly cities: CityRegistry;
  readonly cityNodes: CityNodes;
  readonly catalogue: CatalogueRegistry;
  readonly catalogueNodes: CatalogueNodes;
  readonly change: ChangeDeps;
}
