import type { JurisdictionRecord } from '../jurisdictions/index.ts';
import type { AreaRow, BacklogRow, KeptRow } from './read-area-figures.ts';

export interface AreaFigure {
  readonly areaId: number;
  readonly count: number;
  readonly perKm2: number | null;
  readonly perThousandResidents: number | null;
  readonly open: number;
  readonly medianAgeHours: number | null;
  readonly resolved: number;
  readonly keptTarget: number;
}

export interface AreaReadings {
  readonly counts: readonly AreaRow[];
  readonly backlog: readonly BacklogRow[];
  readonly kept: readonly KeptRow[];
}

/** One row for each area, also for those without a report. */
export function figuresOf(
  areas: readonly Pick<JurisdictionRecord, 'id' | 'areaKm2' | 'population'>[],
  { counts, backlog, kept }: AreaReadings,
): AreaFigure[] {
  const [countOf, backlogOf, keptOf] = [byArea(counts), byArea(backlog), byArea(kept)];
  return areas.map(({ id, areaKm2, population }) => {
    const count = countOf.get(id)?.count ?? 0;
    const waiting = backlogOf.get(id);
    return {
      areaId: id,
      count,
      perKm2: per(count, areaKm2),
      perThousandResidents: per(count * 1000, population),
      open: waiting?.open ?? 0,
      medianAgeHours: waiting === undefined ? null : waiting.median_age / 3600,
      resolved: keptOf.get(id)?.resolved ?? 0,
      keptTarget: keptOf.get(id)?.kept ?? 0,
    };
  });
}

function per(count: number, of: number | null): number | null {
  return of === null || of === 0 ? null : count / of;
}

function byArea<Row extends AreaRow | BacklogRow | KeptRow>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.subdistrict_id, row]));
}
