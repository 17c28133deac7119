import type { HotReport } from '../../src/map/map-types';

/** A report that just changed, as the screen hands it to the map. */
export function hotReport(
  id: string,
  place: { longitude: number; latitude: number },
  over: Partial<HotReport> = {},
): HotReport {
  return {
    id,
    code: id.toUpperCase().padEnd(6, '2'),
    ...place,
    status: 'ASSIGNED',
    publicStatus: 'COORDINATION',
    urgency: 'NORMAL',
    late: false,
    acknowledged: false,
    coarse: false,
    arrivedAt: 0,
    isNew: true,
    ...over,
  };
}
