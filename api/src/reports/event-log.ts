import type { PoolClient } from 'pg';

import type { TimedStep } from '../clocks/index.ts';
import type { Facet, Visibility } from './facet.ts';
import type { EventKind, ReportStatus } from './report-life.rules.ts';

/** Who did it. The id names an account and is never shown; the name is what handlers may read. */
export interface Actor {
  readonly kind: 'RESIDENT' | 'SYSTEM' | 'STAFF';
  readonly id: string | null;
  readonly name: string | null;
}

export const RESIDENT: Actor = { kind: 'RESIDENT', id: null, name: null };
export const SYSTEM: Actor = { kind: 'SYSTEM', id: null, name: null };

/** What an event tells beside its kind: references and figures, never people's words about people. */
export interface EventFacts {
  readonly from?: ReportStatus;
  readonly to?: ReportStatus;
  readonly agencyId?: number;
  readonly subdistrictId?: number | null;
  readonly reason?: string;
  readonly supportCount?: number;
  /** Row of the words that were said, as text. */
  readonly textId?: string;
  /** What came by itself. */
  readonly step?: TimedStep;
  /** Until when a report on hold rests. */
  readonly reviewAt?: string;
  /** The agency that something is offered to, or asked of. */
  readonly otherAgencyId?: number;
  /** The account that was named, and its name then. */
  readonly accountId?: string | null;
  readonly accountName?: string | null;
  /** Another report: the survivor of a merge, the part of a split, as text. */
  readonly otherReportId?: string;
  /** 1 to 5. */
  readonly rating?: number;
  readonly photoCount?: number;
  readonly visibility?: Visibility;
}

export interface NewEvent {
  readonly cityId: number;
  readonly reportId: bigint;
  readonly reportVersion: number;
  readonly kind: EventKind;
  readonly actor: Actor;
  readonly was: Facet | null;
  readonly became: Facet;
  readonly facts: EventFacts;
}

/** A row of the log. */
export interface EventRow {
  readonly id: bigint;
  readonly epoch: number;
  readonly txid: bigint;
  readonly at: string;
  readonly city_id: number;
  readonly report_id: bigint;
  readonly report_version: number;
  readonly kind: EventKind;
  readonly actor_kind: Actor['kind'];
  readonly actor_name: string | null;
  readonly was: Facet | null;
  readonly became: Facet;
  readonly facts: EventFacts;
  /** The words that belong to it, where they were read along. */
  readonly text?: string | null;
}

export const EVENT_COLUMNS = `e.id, e.epoch, e.txid::text::bigint as txid, e.at, e.city_id, e.report_id,
  e.report_version, e.kind, e.actor_kind, e.actor_name, e.was, e.became, e.facts`;

/** Appends to the log, in the transaction that changes the report: neither exists without the other. */
export async function appendEvent(client: PoolClient, event: NewEvent): Promise<void> {
  await client.query(
    `insert into report_event
      (city_id, report_id, report_version, kind, actor_kind, actor_id, actor_name, was, became, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      event.cityId,
      event.reportId,
      event.reportVersion,
      event.kind,
      event.actor.kind,
      event.actor.id,
      event.actor.name,
      event.was,
      event.became,
      event.facts,
    ],
  );
}
