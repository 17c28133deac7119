import type { PublicStatus, ReportStatus } from './report-life.rules.ts';
import type { Reader } from './viewer-rights.ts';

export type Visibility = 'PUBLIC' | 'COARSE' | 'STATISTICS' | 'SEALED';

/**
 * What filters and visibility read of a report at one moment. Each event carries the facet before and after it, so
 * that a reader of the log can tell "changed" from "gone" without a look at the row. Short keys: it is stored twice
 * an event, for ever.
 */
export interface Facet {
  readonly city: number;
  readonly vis: Visibility;
  readonly aud: string;
  readonly agency: number;
  readonly support: readonly number[];
  readonly cat: number;
  readonly status: ReportStatus;
  readonly urg: string;
  readonly sub: number | null;
  readonly dis: number | null;
  readonly handlers: readonly string[];
  /** Exact place, degrees; null when only a subdistrict is known. */
  readonly at: readonly [longitude: number, latitude: number] | null;
  /** The place as anyone may see it. */
  readonly pub: readonly [longitude: number, latitude: number] | null;
  readonly check: string;
  readonly late: string | null;
  readonly ack: boolean;
  /** The agency that it is on offer to; absent when to none. */
  readonly offer?: number;
  /** The account that works on it; absent when nobody was named. */
  readonly who?: string;
}

/** Reports of these statuses are out of strangers' sight when they were information among neighbours. */
const ENDED_FOR_NEIGHBOURS: ReadonlySet<ReportStatus> = new Set(['EXPIRED', 'REJECTED', 'WITHDRAWN']);

/** The twin, in memory, of the predicate in visible-reports.ts; a test walks both over the same matrix. */
export function handles(reader: Reader, reportId: bigint, facet: Facet): boolean {
  switch (reader.kind) {
    case 'stranger':
      return false;
    case 'reporter':
      return reader.reportId === reportId;
    case 'command':
      if (reader.cityId !== null && reader.cityId !== facet.city) return false;
      return facet.vis !== 'SEALED' || named(reader.keys, facet);
    case 'auditor':
      return reader.cityId === null || reader.cityId === facet.city;
    case 'agency':
      return (facet.vis !== 'SEALED' && owns(reader, facet)) || named(reader.keys, facet);
  }
}

export function sees(reader: Reader, reportId: bigint, facet: Facet): boolean {
  return handles(reader, reportId, facet) || strangersSee(facet);
}

export function placeSeen(reader: Reader, reportId: bigint, facet: Facet): readonly [number, number] | null {
  return handles(reader, reportId, facet) ? facet.at : facet.pub;
}

function strangersSee(facet: Facet): boolean {
  if (facet.vis !== 'PUBLIC' && facet.vis !== 'COARSE') return false;
  return facet.aud !== 'NEIGHBOURS' || !ENDED_FOR_NEIGHBOURS.has(facet.status);
}

function owns(reader: Extract<Reader, { kind: 'agency' }>, facet: Facet): boolean {
  return (
    facet.agency === reader.agencyId ||
    facet.offer === reader.agencyId ||
    facet.support.includes(reader.agencyId) ||
    (reader.areaId !== null && (facet.sub === reader.areaId || facet.dis === reader.areaId))
  );
}

function named(keys: readonly string[], facet: Facet): boolean {
  return keys.some((key) => facet.handlers.includes(key));
}

export type { PublicStatus };
