import { coarsePlace } from '../src/platform/index.ts';
import { startTestApp, type TestApp } from './app.ts';
import type { Following, GraphqlClient } from './graphql-client.ts';
import { uploadPhoto } from './photos.ts';
import { KUPANG, submit, type Submitted } from './submissions.ts';

export type Sight = 'exact' | 'coarse' | 'nothing';
export interface Kind {
  readonly category: string;
  /** Viewers that see it otherwise than a stranger does. */
  readonly stranger: Sight;
  readonly exactFor: readonly string[];
}

export const COMMAND = ['operator', 'supervisor'];
const KINDS: readonly Kind[] = [
  { category: 'SAMPAH', stranger: 'exact', exactFor: [...COMMAND, 'officer of dlhk'] },
  { category: 'KETERTIBAN', stranger: 'coarse', exactFor: [...COMMAND, 'officer of satpol-pp'] },
  { category: 'FOGGING_DBD', stranger: 'nothing', exactFor: [...COMMAND, 'officer of dinkes'] },
  { category: 'TUNAWISMA', stranger: 'nothing', exactFor: ['head of dinsos'] },
  { category: 'ORANG_HILANG', stranger: 'nothing', exactFor: ['supervisor'] },
  { category: 'LAINNYA', stranger: 'nothing', exactFor: COMMAND },
  { category: 'GIGITAN_HEWAN', stranger: 'nothing', exactFor: ['supervisor', 'head of dinkes'] },
];

export interface Given extends Kind {
  readonly submitted: Submitted;
  readonly photoId: string;
  readonly place: { readonly longitude: number; readonly latitude: number };
  readonly code: string;
}

/** Everybody who may look, and one report of each kind of visibility. */
export interface EachKind {
  readonly app: TestApp;
  readonly viewers: ReadonlyMap<string, GraphqlClient>;
  readonly reports: readonly Given[];
  /** What each viewer was told since before the first report; all of them have heard of the last one. */
  readonly streams: ReadonlyMap<string, Following<Told>>;
  /** A cursor of the log from before the first report. */
  readonly before: string;
}

export interface Told {
  readonly reportChanged: Change;
}
export interface Change {
  readonly kind: string;
  readonly reportId: string;
  readonly report: { readonly code: string; readonly place: { longitude: number } | null } | null;
}

const FOLLOW = `subscription { reportChanged { cursor kind reportId event { kind actorName } report { code place { longitude } } } }`;
export const CHANGES = `query ($since: Cursor) { changes(since: $since, first: 200) {
  nodes { kind reportId report { code place { longitude } } } pageInfo { endCursor hasNextPage } } }`;

export async function startEachKind(): Promise<EachKind> {
  const app = await startTestApp();
  const viewers = await everybody(app);
  const before = await cursorOfNow(app);
  const streams = new Map([...viewers].map(([name, client]) => [name, client.follow<Told>(FOLLOW)]));
  await submitUntilAllHear(app, streams);
  const reports: Given[] = [];
  for (const [index, kind] of KINDS.entries()) reports.push(await given(app, kind, index));
  const last = await submit(app.anyone, { description: 'Yang terakhir.' });
  await Promise.all(
    [...streams.values()].map(async (stream) => stream.until((told) => hasHeard(told, last))),
  );
  return { app, viewers, reports, streams, before };
}

async function everybody(app: TestApp): Promise<Map<string, GraphqlClient>> {
  return new Map([
    ['anyone', app.anyone],
    ['administrator', await app.signIn('ADMINISTRATOR')],
    ['auditor', await app.signIn('AUDITOR')],
    ['operator', await app.signIn('OPERATOR')],
    ['supervisor', await app.signIn('SUPERVISOR')],
    ['head of pupr', await app.signIn('AGENCY_HEAD', 'pupr')],
    ['head of dinsos', await app.signIn('AGENCY_HEAD', 'dinsos')],
    ['officer of dinsos', await app.signIn('OFFICER', 'dinsos')],
    ['head of dinkes', await app.signIn('AGENCY_HEAD', 'dinkes')],
    ['officer of dinkes', await app.signIn('OFFICER', 'dinkes')],
    ['officer of dlhk', await app.signIn('OFFICER', 'dlhk')],
    ['officer of satpol-pp', await app.signIn('OFFICER', 'satpol-pp')],
    ['app', await app.withKey(['REPORTS_READ'])],
    ['app of dinsos', await app.withKey(['AGENCY_READ'], 'dinsos')],
    ['app of dinkes', await app.withKey(['AGENCY_READ'], 'dinkes')],
    ['app that sends', await app.withKey(['REPORTS_SUBMIT'])],
  ]);
}

/** A stream is open once it tells of something; until then another public report is sent. */
async function submitUntilAllHear(
  app: TestApp,
  streams: ReadonlyMap<string, Following<Told>>,
): Promise<void> {
  const silent = (): boolean => [...streams.values()].some((stream) => stream.data.length === 0);
  while (silent()) await submit(app.anyone, { longitude: KUPANG.longitude + 0.02 });
}

function hasHeard(told: readonly Told[], { report }: Submitted): boolean {
  return told.some(({ reportChanged }) => reportChanged.reportId === report.id);
}

export async function cursorOfNow(app: TestApp): Promise<string> {
  const { changes } = await app.anyone.data<{ changes: { pageInfo: { endCursor: string } } }>(CHANGES);
  return changes.pageInfo.endCursor;
}

async function given(app: TestApp, kind: Kind, index: number): Promise<Given> {
  const place = { longitude: KUPANG.longitude + index * 0.004 + 0.0003, latitude: KUPANG.latitude + 0.0002 };
  const photoId = await uploadPhoto(app.anyone);
  const submitted = await submit(app.anyone, {
    ...{ categoryCode: kind.category, ...place, photoIds: [photoId], landmark: 'Di belakang toko' },
    description: `Kisah ${kind.category}`,
    contact: { phone: '0812 7777 1234' },
  });
  return { ...kind, submitted, photoId, place, code: submitted.report.code };
}

/** What streams and maps show, which nobody asked to look at: auditors see there what anyone sees. */
export function openSightOf(viewer: string, report: Given): Sight {
  return viewer === 'auditor' ? report.stranger : sightOf(viewer, report);
}

export function sightOf(viewer: string, { stranger, exactFor, category }: Given): Sight {
  if (viewer === 'auditor') return 'exact';
  const officesOf: Readonly<Record<string, readonly string[]>> = {
    SAMPAH: ['dlhk'],
    KETERTIBAN: ['satpol-pp'],
    FOGGING_DBD: ['dinkes'],
  };
  const isOffice = officesOf[category]?.some((slug) => viewer.endsWith(slug)) === true;
  return exactFor.includes(viewer) || isOffice ? 'exact' : stranger;
}

/** Every pair of viewer and report, with what the viewer is to see of it. */
export async function forEachPair(
  { viewers, reports }: EachKind,
  check: (client: GraphqlClient, report: Given, sight: Sight, says: string) => Promise<void> | void,
  sightFor = sightOf,
): Promise<void> {
  for (const [name, client] of viewers)
    for (const report of reports) {
      const sight = sightFor(name, report);
      await check(client, report, sight, `${name} sees of ${report.category}: ${sight}`);
    }
}

export function longitudeFor(sight: Sight, { place }: Given): number | null {
  if (sight === 'nothing') return null;
  return sight === 'exact' ? place.longitude : coarsePlace(place.longitude, place.latitude).longitude;
}
