import type { Catalogue, CategoryRecord } from '../agencies/index.ts';
import type { CityRecord } from '../jurisdictions/index.ts';
import {
  type Actor,
  type Catalogues,
  isRefusal,
  type PastReport,
  placeSubmission,
} from '../reports/index.ts';
import { type CategoryHabits, type CityHabits, PLAIN_HABITS } from './city-habits.ts';
import { CityPlaces } from './city-places.ts';
import { tellLife } from './life-story.rules.ts';
import { type Random, randomOf } from './random.rules.ts';
import { cityHour, drawStorms, History, HourlyChoice, type Rhythm, type Span } from './rhythm.rules.ts';

export interface PastOptions {
  readonly city: CityRecord;
  readonly catalogues: Catalogues;
  readonly habits: CityHabits;
  readonly seed: string;
  readonly reports: number;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly now: number;
}

/** One thing that a city reports, and how. */
export interface Subject {
  readonly category: CategoryRecord;
  readonly habits: CategoryHabits;
  readonly rhythm: Rhythm;
}

const LANDMARK_SHARE = 0.35;
const SILENT_SHARE = 0.06;

/** The past of a city: report by report in the order of time, each the same whenever it is made again. */
export class PastReports {
  readonly #options: PastOptions;
  readonly #span: Span;
  readonly #history: History;
  readonly #choice: HourlyChoice<Subject>;
  readonly #places: CityPlaces;
  /** Names this history among others: everything that decides what it holds. */
  readonly #run: string;

  constructor(options: PastOptions) {
    const { city, catalogues, habits, seed, reports, from, now } = options;
    const subjects = subjectsOf(catalogues.agencies(), city, habits);
    const storms = { months: habits.seasons[habits.storms.season] ?? null, perYear: habits.storms.perYear };
    this.#options = options;
    this.#span = {
      ...{ from, to: now, offsetMinutes: offsetMinutes(city.timeZone, now) },
      stormDays: drawStorms(seed, from, now, storms),
    };
    this.#history = new History(
      subjects.map(({ rhythm }) => rhythm),
      this.#span,
    );
    this.#choice = new HourlyChoice(subjects);
    this.#places = new CityPlaces(city, seed);
    const years = Math.round((now - from) / 86_400_000);
    this.#run = `${city.slug}-${seed}-${String(reports)}-${String(years)}`;
  }

  clientId(index: number): string {
    return `simulated-${this.#run}-${String(index)}`;
  }

  report(index: number, photoUuids: readonly string[] = []): PastReport {
    const { city, catalogues, habits, reports, now } = this.#options;
    const random = randomOf(`${this.#run} ${String(index)}`);
    const received = this.#history.instantAt((index + random.next()) / reports);
    const subject = this.#choice.draw(cityHour(received, this.#span), random);
    const receivedAt = new Date(received).toISOString();
    const submission = {
      clientId: this.clientId(index),
      categoryCode: subject.category.code,
      ...wordsOf(subject.habits, habits, random),
      ...this.#places.draw(random),
      ...{ photoIds: [], contact: null, answers: [] },
    };
    const found = placeSubmission(catalogues, submission, receivedAt);
    if (isRefusal(found)) throw new Error(`${city.slug}: a made-up report was refused: ${found.words.en}`);
    const placed = { ...found, demonstration: true };
    const agency = catalogues.agencies().agencyById(placed.routing.agencyId);
    const { commandCenter } = catalogues.agencies().directoryOf(city.id);
    const steps = tellLife(random, {
      ...{ receivedAt: received, now, offsetMinutes: this.#span.offsetMinutes },
      ...{ audience: placed.category.audience, urgency: placed.category.urgency },
      isRouted: placed.routing.status === 'ASSIGNED',
      isSeen: placed.location.shown !== null || placed.category.visibility === 'PUBLIC',
      respondBy: instantOf(placed.respondDueAt),
      resolveBy: instantOf(placed.resolveDueAt),
      expiresAt: instantOf(placed.expiresAt),
      officer: officerOf(agency?.abbreviation ?? commandCenter.abbreviation),
      operator: operatorOf(commandCenter.abbreviation),
      reasons: habits.reasons,
    });
    return { placed, receivedAt, steps, photoUuids };
  }
}

export function subjectsOf(agencies: Catalogue, city: CityRecord, habits: CityHabits): readonly Subject[] {
  return agencies.categoriesOf(city.id).map((category) => {
    const own = habits.categories[category.code] ?? PLAIN_HABITS;
    const months = own.season === undefined ? null : (habits.seasons[own.season] ?? null);
    const { weight, hours, days, stormFactor } = own;
    return { category, habits: own, rhythm: { weight, hours, days, stormFactor, months } };
  });
}

export function wordsOf(
  own: CategoryHabits,
  city: CityHabits,
  random: Random,
): { readonly description: string | null; readonly landmark: string | null } {
  const sentence = random
    .pick(own.sentences)
    .replace('{where}', random.pick(city.where))
    .replace('{since}', random.pick(city.since));
  return {
    description: random.chance(SILENT_SHARE) ? null : sentence,
    landmark: random.chance(LANDMARK_SHARE) ? random.pick(city.landmarks) : null,
  };
}

export function officerOf(abbreviation: string): Actor {
  return { kind: 'STAFF', id: null, name: `Petugas ${abbreviation}` };
}

export function operatorOf(abbreviation: string): Actor {
  return { kind: 'STAFF', id: null, name: `Operator ${abbreviation}` };
}

/** How far the wall clock of a zone is ahead of UTC now. An hour more or less in another season is no matter here. */
export function offsetMinutes(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function instantOf(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso);
}
