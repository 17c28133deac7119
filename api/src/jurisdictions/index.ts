import './graphql/enums.ts';

export { BasemapEntity } from './basemap/basemap.entity.ts';
export {
  type Basemap as BasemapRecord,
  BasemapKind,
  basemapOf,
  OFFLINE,
  originsOf,
} from './basemap/basemap.rules.ts';
export type { SqlRunner } from './boundary-store.ts';
export {
  listCell,
  numberCell,
  optionalCell,
  readTable,
  type TableRow,
  textCell,
} from './city-folder/csv-table.ts';
export { type FileProblem, readFolderFile, refuseFile } from './city-folder/folder-file.ts';
export { type CityFolder, readCityFolder } from './city-folder/read-city-folder.ts';
export { CityEntity } from './city.entity.ts';
export { AreaIndex, PlaceCheck } from './geometry/area-index.ts';
export type { MultiPolygon, Polygon, Position } from './geometry/polygon.ts';
export { HolidayEntity } from './holiday.entity.ts';
export { JurisdictionEntity } from './jurisdiction.entity.ts';
export { migrations } from './jurisdictions.migration.ts';
export { areasGeoJson } from './registry/areas-geojson.ts';
export {
  CATALOGUE_CHANNEL,
  type CityRegistry,
  createCityRegistry,
  createRegistry,
  readCitySnapshot,
  type Registry,
} from './registry/city-registry.ts';
export {
  type CityCalendar,
  type CityRecord,
  CitySnapshot,
  type JurisdictionRecord,
} from './registry/city-snapshot.ts';
export { type SavedCity, saveCity } from './save-city.ts';
export { type CityNodes, createCityNodes } from './graphql/city-nodes.ts';
export { City } from './graphql/city.type.ts';
export { Jurisdiction } from './graphql/jurisdiction.type.ts';
export { jurisdictionResolvers } from './graphql/resolvers.ts';
export { describeProblem } from './boundary-import/boundary-problem.ts';
export { importAreas, type ImportedAreas } from './boundary-import/import-areas.ts';
