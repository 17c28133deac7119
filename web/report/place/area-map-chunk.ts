/** What the place screen loads only when it is opened: kept out of the first load. */
export { drawAreaMap } from './area-map';
export { subdistrictAt } from './area-geometry.rules';
export { loadAreas } from './load-areas';
