import { oldestFirst, type AlarmSubject } from './alarm.rules';

/** EEMUA 191 and ISA-18.2: nobody can work through more than ten alarms in ten minutes one by one. */
const windowMs = 600_000;
const floodAbove = 10;
/** Well below, so that one alarm more or less does not fold and unfold the screen. */
const calmBelow = 5;

export interface Flood {
  /** When each alarm of the last ten minutes came, also those that somebody has by now. */
  raised: ReadonlyMap<string, number>;
  flooded: boolean;
}

export const noFlood: Flood = { raised: new Map(), flooded: false };

type Raised = Pick<AlarmSubject, 'id' | 'receivedAt'>;

/** Whether alarms fold, from those that wait now and those that came before; the same object when nothing changed. */
export function floodAfter(before: Flood, waiting: readonly Raised[], nowMs: number): Flood {
  const raised = new Map([...before.raised].filter(([, at]) => nowMs - at < windowMs));
  for (const { id, receivedAt } of waiting) {
    const at = Date.parse(receivedAt);
    if (nowMs - at < windowMs) raised.set(id, at);
  }
  const flooded = before.flooded
    ? raised.size >= calmBelow || waiting.length > floodAbove
    : raised.size > floodAbove;
  const same =
    flooded === before.flooded &&
    raised.size === before.raised.size &&
    [...raised.keys()].every((id) => before.raised.has(id));
  return same ? before : { raised, flooded };
}

export interface FoldSubject extends Raised {
  category: { code: string };
  subdistrict: { code: string } | null;
  district: { code: string } | null;
}

/** Alarms of one category in one subdistrict are one; where none is known, in one district. */
export const foldKey = ({ category, subdistrict, district }: FoldSubject): string =>
  `${category.code} ${subdistrict?.code ?? district?.code ?? '-'}`;

export interface AlarmGroup<Alarm> {
  key: string;
  /** The one that waits longest, which stands for all. */
  first: Alarm;
  /** Oldest first; never empty. */
  members: readonly Alarm[];
}

/** What stands in the banner: each alarm by itself, or folded in a flood; what waits longest first. */
export function groupAlarms<Alarm extends FoldSubject>(
  alarms: readonly Alarm[],
  flooded: boolean,
): AlarmGroup<Alarm>[] {
  const groups = new Map<string, AlarmGroup<Alarm> & { members: Alarm[] }>();
  for (const alarm of oldestFirst(alarms)) {
    const key = flooded ? foldKey(alarm) : alarm.id;
    const group = groups.get(key);
    if (group) group.members.push(alarm);
    else groups.set(key, { key, first: alarm, members: [alarm] });
  }
  return [...groups.values()];
}
