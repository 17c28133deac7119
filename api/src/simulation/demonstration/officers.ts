import {
  acknowledgeReport,
  changeReport,
  decideMove,
  type EventKind,
  isRefusal,
  moveReport,
  parameters,
  RESIDENT,
  type Reader,
  type ReportStatus,
  visibleReports,
} from '../../reports/index.ts';
import { type CityHabits, readCityHabits, type Reasons } from '../city-habits.ts';
import { officerOf, offsetMinutes, operatorOf } from '../past-reports.ts';
import { Lots, type Random, randomOf } from '../random.rules.ts';
import { reviewMorning } from '../review.rules.ts';
import { type CityClock, pause } from './city-clock.ts';
import { cityOf, type DemonstrationDeps } from './demonstration.types.ts';

const TICK_MILLISECONDS = 2_000;
const LOOKED_AT = 80;
const DAY = 86_400_000;
/** People shall have the time to answer an alarm themselves. In our time, not the city's. */
const ALARM_SECONDS = { least: 60, most: 150 };
/** What is late by now mostly stays so: a city without arrears is not believed. */
const LEFT_LATE_SHARE = 0.9;

interface Step {
  readonly event: EventKind;
  readonly weight: number;
  readonly by: 'OFFICER' | 'OPERATOR' | 'RESIDENT';
  readonly reason?: keyof Reasons;
}

interface Stage {
  /** Mean time in the status, in city hours. */
  readonly hours: number;
  readonly steps: readonly Step[];
}

/** What becomes of a report from each status on, and how soon. */
const STAGES: Readonly<Partial<Record<ReportStatus, Stage>>> = {
  RECEIVED: { hours: 1, steps: [{ event: 'ROUTED', weight: 1, by: 'OPERATOR' }] },
  ASSIGNED: {
    hours: 2.5,
    steps: [
      { event: 'ACCEPTED', weight: 84, by: 'OFFICER' },
      { event: 'INFO_REQUESTED', weight: 6, by: 'OFFICER', reason: 'ask' },
      { event: 'REJECTED', weight: 4, by: 'OFFICER', reason: 'reject' },
      { event: 'MERGED', weight: 4, by: 'OPERATOR', reason: 'merge' },
      { event: 'WITHDRAWN', weight: 2, by: 'RESIDENT' },
    ],
  },
  ACCEPTED: {
    hours: 4,
    steps: [
      { event: 'STARTED', weight: 95, by: 'OFFICER' },
      { event: 'INFO_REQUESTED', weight: 5, by: 'OFFICER', reason: 'ask' },
    ],
  },
  IN_PROGRESS: {
    hours: 7,
    steps: [
      { event: 'RESOLVED', weight: 86, by: 'OFFICER', reason: 'resolve' },
      { event: 'HELD', weight: 14, by: 'OFFICER', reason: 'hold' },
    ],
  },
  ON_HOLD: { hours: 12, steps: [{ event: 'RESUMED', weight: 1, by: 'OFFICER' }] },
  NEEDS_INFO: {
    hours: 6,
    steps: [
      { event: 'INFO_GIVEN', weight: 85, by: 'RESIDENT' },
      { event: 'REJECTED', weight: 10, by: 'OFFICER', reason: 'reject' },
      { event: 'WITHDRAWN', weight: 5, by: 'RESIDENT' },
    ],
  },
  RESOLVED: {
    hours: 14,
    steps: [
      { event: 'CLOSED', weight: 96, by: 'RESIDENT' },
      { event: 'REOPENED', weight: 4, by: 'OPERATOR', reason: 'reopen' },
    ],
  },
};

interface Waiting {
  readonly id: bigint;
  readonly version: number;
  readonly status: ReportStatus;
  readonly agency_id: number;
  readonly age: number;
  readonly alarming: boolean;
  readonly late: boolean;
  readonly total: number;
}

/** The offices of the city: they answer, ask, work and resolve, through the use cases of the program itself. */
export async function playOfficers(
  deps: DemonstrationDeps,
  options: { readonly clock: CityClock; readonly signal: AbortSignal },
): Promise<void> {
  const { clock, signal } = options;
  const officers = new Officers(deps, await readCityHabits(cityOf(deps).slug));
  let last = clock.now();
  while (await pause(TICK_MILLISECONDS, signal)) {
    const now = clock.now();
    await officers.work((now - last) / 3_600_000, signal).catch((error: unknown) => {
      deps.log.warn({ err: error }, 'a played officer failed');
    });
    last = now;
  }
}

/** As an office puts a report to rest: with a reason and the day on which it is looked at again. */
async function holdReport(
  deps: DemonstrationDeps,
  request: Parameters<typeof moveReport>[1],
  reviewAt: string,
): Promise<void> {
  const { reportId, reader, version } = request;
  await changeReport(deps, {
    ...{ reportId, reader, version, needs: 'handling' },
    decide: (report) => {
      const change = decideMove(report, request);
      if (isRefusal(change)) return change;
      const patch = { ...change.patch, review_at: reviewAt };
      return { ...change, patch, facts: { ...change.facts, reviewAt } };
    },
  });
}

class Officers {
  readonly #random: Random = randomOf(String(Date.now()));
  readonly #reader: Reader;
  readonly #cityId: number;

  constructor(
    private readonly deps: DemonstrationDeps,
    private readonly habits: CityHabits,
  ) {
    const { id } = cityOf(deps);
    const heads = deps.catalogues
      .agencies()
      .agenciesOf(id)
      .map((agency) => `head:${String(agency.id)}`);
    this.#cityId = id;
    this.#reader = { kind: 'command', cityId: id, keys: ['role:OPERATOR', 'role:SUPERVISOR', ...heads] };
  }

  async work(hours: number, signal: AbortSignal): Promise<void> {
    for (const report of await this.#alarms()) {
      if (signal.aborted) return;
      const actor = operatorOf(this.#abbreviation(null));
      await acknowledgeReport(this.deps, {
        ...{ reportId: report.id, version: report.version, reader: this.#reader, actor },
      });
    }
    for (const report of await this.#some()) {
      if (signal.aborted) return;
      await this.#workOn(report, hours);
    }
  }

  async #workOn(report: Waiting, hours: number): Promise<void> {
    const stage = STAGES[report.status];
    if (stage === undefined || report.alarming) return;
    if (report.late && this.#random.chance(LEFT_LATE_SHARE)) return;
    // Only some are looked at each time; each of them stands for as many as there are for one looked at.
    const stood = Math.max(1, report.total / LOOKED_AT);
    if (!this.#random.chance((1 - Math.exp(-hours / stage.hours)) * stood)) return;
    const step = new Lots(stage.steps, ({ weight }) => weight).draw(this.#random);
    const request = {
      ...{ reportId: report.id, version: report.version, event: step.event, reader: this.#reader },
      actor: this.#actorOf(step, report),
      ...(step.reason === undefined ? {} : { reason: this.#random.pick(this.habits.reasons[step.reason]) }),
    };
    if (step.event === 'HELD') await holdReport(this.deps, request, this.#reviewAt());
    else await moveReport(this.deps, request);
  }

  /** By our calendar, not the played one's: the date stands on people's screens. */
  #reviewAt(): string {
    const now = Date.now();
    const rest = this.#random.around(3 * DAY, 0.7);
    const review = reviewMorning(now, rest, offsetMinutes(cityOf(this.deps).timeZone, now));
    return new Date(review).toISOString();
  }

  #actorOf({ by }: Step, report: Waiting) {
    if (by === 'RESIDENT') return RESIDENT;
    return by === 'OPERATOR'
      ? operatorOf(this.#abbreviation(null))
      : officerOf(this.#abbreviation(report.agency_id));
  }

  #abbreviation(agencyId: number | null): string {
    const agencies = this.deps.catalogues.agencies();
    const { commandCenter } = agencies.directoryOf(this.#cityId);
    return (agencyId === null ? commandCenter : (agencies.agencyById(agencyId) ?? commandCenter))
      .abbreviation;
  }

  /** Alarms that nobody has answered for a while. */
  async #alarms(): Promise<readonly Waiting[]> {
    const { least, most } = ALARM_SECONDS;
    const waiting = await this.#find("v.urgency = 'CRITICAL' and v.acknowledged_at is null", 'v.received_at');
    // How long is the report's own, so that not all are answered at once.
    return waiting.filter(({ id, age }) => age > least + (Number(id * 7919n) % (most - least)));
  }

  async #some(): Promise<readonly Waiting[]> {
    return this.#find("v.audience <> 'NEIGHBOURS'", 'random()');
  }

  async #find(where: string, order: string): Promise<readonly Waiting[]> {
    const p = parameters();
    const from = visibleReports(this.#reader, p, this.#cityId);
    const statuses = p.add(Object.keys(STAGES));
    return this.deps.database.query<Waiting>(
      `select v.id, v.version, v.status, v.agency_id, v.late_at < now() as late,
         extract(epoch from now() - greatest(v.received_at, (select max(e.at) from report_event e
           where e.report_id = v.id and e.kind = 'REOPENED')))::float8 as age, count(*) over ()::integer as total,
         v.urgency = 'CRITICAL' and v.acknowledged_at is null as alarming
       from ${from} v where v.status = any(${statuses}::text[]) and ${where} order by ${order} limit ${LOOKED_AT}`,
      p.values,
    );
  }
}
