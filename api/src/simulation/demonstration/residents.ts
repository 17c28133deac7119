import { randomBytes } from 'node:crypto';

import { type CityHabits, readCityHabits } from '../city-habits.ts';
import { CityPlaces } from '../city-places.ts';
import { offsetMinutes, type Subject, subjectsOf, wordsOf } from '../past-reports.ts';
import { type Random, randomOf } from '../random.rules.ts';
import { cityHour, HourlyChoice, weightAt, type CityHour } from '../rhythm.rules.ts';
import { type CityClock, pause } from './city-clock.ts';
import { cityOf, type DemonstrationDeps } from './demonstration.types.ts';
import { drawPicture } from './draw-picture.ts';
import { PublicApi, type SubmissionBody } from './public-api.ts';

const HOUR = 3_600_000;
/** In a city day, on the average of the year. */
const REPORTS_A_DAY = 360;
const LEAST_PAUSE_MILLISECONDS = 60;
const PHOTO_SHARE = 0.6;
/** Each run keeps to this many photos: who leaves a demonstration running shall not lose the disk to it. */
const PHOTOS_A_RUN = 1_500;
const SUPPORT_SHARE = 0.5;
/** Alarms that never end are no alarms. In our time, not the city's. */
const BETWEEN_ALARMS_MILLISECONDS = 150_000;

/** The people of the city: they report through the public API, as phones do, and support each other. */
export async function playResidents(
  deps: DemonstrationDeps,
  options: { readonly clock: CityClock; readonly address: string; readonly signal: AbortSignal },
): Promise<void> {
  const { clock, address, signal } = options;
  const city = cityOf(deps);
  const habits = await readCityHabits(city.slug);
  const seed = randomBytes(6).toString('hex');
  const residents = new Residents({
    habits,
    subjects: subjectsOf(deps.catalogues.agencies(), city, habits),
    places: new CityPlaces(city, 'demo'),
    random: randomOf(seed),
    api: new PublicApi(address),
  });
  const zone = { offsetMinutes: offsetMinutes(city.timeZone, Date.now()), stormDays: new Set<number>() };
  for (;;) {
    const at = cityHour(clock.now(), zone);
    const gap = residents.gapAt(at) / clock.speed;
    if (!(await pause(Math.max(LEAST_PAUSE_MILLISECONDS, gap), signal))) return;
    await residents.act(at).catch((error: unknown) => {
      if (!signal.aborted) deps.log.warn({ err: error }, 'a played resident was turned away');
    });
  }
}

interface ResidentParts {
  readonly habits: CityHabits;
  readonly subjects: readonly Subject[];
  readonly places: CityPlaces;
  readonly random: Random;
  readonly api: PublicApi;
}

class Residents {
  readonly #parts: ResidentParts;
  readonly #choice: HourlyChoice<Subject>;
  readonly #calm: HourlyChoice<Subject>;
  readonly #meanWeight: number;
  #photos = 0;
  #lastAlarm = -Infinity;

  constructor(parts: ResidentParts) {
    this.#parts = parts;
    this.#choice = new HourlyChoice(parts.subjects);
    this.#calm = new HourlyChoice(parts.subjects.filter(({ category }) => category.urgency !== 'CRITICAL'));
    this.#meanWeight = parts.subjects.reduce((sum, { rhythm }) => sum + rhythm.weight, 0);
  }

  /** City milliseconds until somebody reports something. */
  gapAt(at: CityHour): number {
    const { subjects, random } = this.#parts;
    const weight = subjects.reduce((sum, { rhythm }) => sum + weightAt(rhythm, at), 0);
    const perHour = (REPORTS_A_DAY / 24) * (weight / this.#meanWeight);
    return (-Math.log(1 - random.next()) / perHour) * HOUR;
  }

  async act(at: CityHour): Promise<void> {
    const { api, random } = this.#parts;
    const subject = this.#subjectAt(at);
    const photoIds = await this.#photosOf(subject);
    await api.submit(this.#bodyOf(subject, photoIds));
    if (!random.chance(SUPPORT_SHARE)) return;
    const [reportId] = (await api.openReports()).toSorted(() => random.next() - 0.5);
    if (reportId !== undefined) await api.support(reportId, secretOfClient());
  }

  #subjectAt(at: CityHour): Subject {
    const { random } = this.#parts;
    const subject = this.#choice.draw(at, random);
    if (subject.category.urgency !== 'CRITICAL') return subject;
    const now = performance.now();
    if (now - this.#lastAlarm < BETWEEN_ALARMS_MILLISECONDS) return this.#calm.draw(at, random);
    this.#lastAlarm = now;
    return subject;
  }

  async #photosOf({ habits }: Subject): Promise<string[]> {
    const { random, api } = this.#parts;
    const wanted = habits.picture !== undefined && this.#photos < PHOTOS_A_RUN && random.chance(PHOTO_SHARE);
    if (!wanted || habits.picture === undefined) return [];
    this.#photos += 1;
    return [await api.upload(await drawPicture(habits.picture, secretOfClient()))];
  }

  #bodyOf({ category, habits }: Subject, photoIds: readonly string[]): SubmissionBody {
    const { places, random, habits: city } = this.#parts;
    const { place, ...named } = places.draw(random);
    return {
      clientId: secretOfClient(),
      categoryCode: category.code,
      ...wordsOf(habits, city, random),
      ...named,
      ...(place ?? {}),
      photoIds,
    };
  }
}

function secretOfClient(): string {
  return randomBytes(18).toString('base64url');
}
