import { readFileSync } from 'node:fs';

import { ensureWebBuilt } from '../../bin/toolchain.mjs';
import { browser, playwright } from '../../../web/e2e/support/browser.ts';
import { createLog, openDatabase } from '../../src/platform/index.ts';
import { foldSums, isOpen, ReportStatus } from '../../src/reports/index.ts';
import { say } from './figures.ts';
import { type Ground, thousands } from './ground.ts';
import { startOurs } from './servers.ts';
import { signInAsOperator } from './sign-in.ts';
import { tasksByCore } from './task-trace.ts';

/** Each is submitted and assigned: ten changes a second on the stream. */
const REPORTS_PER_SECOND = 5;
const BASELINE_SECONDS = 20;
const PAN_SECONDS = 10;
const TRACE_SECONDS = 20;
const VIEWPORT = { width: 1440, height: 900 };
const AIMS = 'aims: mean under 6 ms a change, no task over 50 ms, memory flat';

const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
  ... on SubmittedReport { report { id } } ... on Refusal { code } } }`;

type Running = Awaited<ReturnType<typeof playwright.launch>>;
type Page = Awaited<ReturnType<Running['newPage']>>;
type DevTools = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/**
 * The command center in a real browser over 100,000 open reports while ten changes a second come in: what one change
 * of the stream costs the main thread, its longest task, frames while the map is panned, and memory over time. A
 * browser without a graphics card draws in software on the same cores; the reference is the same page while nothing
 * changes.
 */
export async function measureInBrowser(ground: Ground, minutes: number): Promise<void> {
  await ensureWebBuilt();
  const url = await ground.copy(100_000);
  await openAll(url);
  const server = await startOurs(url);
  const cookie = await signInAsOperator(server.address, url);
  const running = await playwright.launch(await browser());
  try {
    const context = await running.newContext({ viewport: VIEWPORT });
    await context.addCookies(
      cookie.split('; ').map((pair) => {
        const [name = '', value = ''] = pair.split(/=(.*)/s);
        return { name, value, url: server.address };
      }),
    );
    const page = await context.newPage();
    await page.addInitScript(WATCH_TASKS);
    await page.addInitScript(COUNT_CHANGES);
    await page.goto(`${server.address}/command`);
    await page.locator('.maplibregl-canvas').waitFor();
    await page.waitForTimeout(8_000);
    await measurePage(page, await mainThreadOf(running), server.address, minutes);
    await measureTasks(running, server.address);
    say(`    panning: ${(await framesWhilePanning(page)).toFixed(0)} frames a second`);
  } finally {
    await running.close();
    await server.stop();
  }
}

/** The ended ones of a hundred thousand opened again, past the use cases: only their number matters here. */
async function openAll(url: string): Promise<void> {
  const database = await openDatabase({ address: { url }, log: createLog('error'), statementSeconds: 0 });
  const ended = Object.values(ReportStatus).filter((status) => !isOpen(status));
  await database.query(
    `update report set status = 'IN_PROGRESS', expires_at = case when audience = 'NEIGHBOURS' then now() + interval '1 day' end
     where status = any($1::text[])`,
    [ended],
  );
  await foldSums(database);
  await database.query('vacuum analyze');
  const [row] = await database.query<{ count: bigint }>('select count(*) from report');
  say(`  in a browser, ${thousands(Number(row?.count ?? 0n))} open reports:`);
  await database.close();
}

interface Reading {
  /** Seconds that tasks of the main thread lasted, with what they waited for a core. */
  readonly busy: number;
  /** Seconds of a core that the main thread used. */
  readonly used: number;
  readonly heapMegabytes: number;
  readonly nodes: number;
}

/** The thread on which the page's scripts run, under /proc; null where there is no such folder. */
async function mainThreadOf(running: Running): Promise<string | null> {
  const devtools = await running.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const busiest = renderers.toSorted((a, b) => b.cpuTime - a.cpuTime)[0];
  if (busiest === undefined || process.platform !== 'linux') return null;
  return `/proc/${String(busiest.id)}/task/${String(busiest.id)}/schedstat`;
}

/** Seconds of a core; nanoseconds stand first in the file. */
function usedOf(thread: string | null): number {
  return thread === null ? NaN : Number(readFileSync(thread, 'utf8').split(' ')[0]) / 1e9;
}

async function measurePage(
  page: Page,
  thread: string | null,
  address: string,
  minutes: number,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.evaluate('globalThis.tasks = []');
  const still = await during(devtools, BASELINE_SECONDS, page, thread);
  say(
    `    nothing changes: main thread busy ${share(still.busy, BASELINE_SECONDS)}, longest task ${longest(await tasksOf(page))}`,
  );
  const begin = await read(devtools, thread);
  const heap: number[] = [begin.heapMegabytes];
  let changes = 0;
  for (let minute = 0; minute < minutes; minute++) {
    await page.evaluate('globalThis.changes = 0');
    const [spent] = await Promise.all([during(devtools, 60, page, thread), sendReports(address, 60)]);
    const tasks = await tasksOf(page);
    const came = await page.evaluate<number>('globalThis.changes');
    changes += came;
    const perChange = (of: 'busy' | 'used'): string =>
      (((spent[of] - (still[of] * 60) / BASELINE_SECONDS) * 1000) / came).toFixed(1);
    heap.push(spent.heapMegabytes);
    say(
      `    minute ${String(minute + 1)}: ${(came / 60).toFixed(1)} changes a second, ${perChange('used')} ms of a core on the main thread each (${perChange('busy')} with waiting for one), longest task ${longest(tasks)}, ` +
        `${String(tasks.filter((task) => task > 50).length)} over 50 ms, heap ${spent.heapMegabytes.toFixed(0)} MB, ${String(spent.nodes)} nodes`,
    );
  }
  say(
    `    heap ${heap.map((size) => size.toFixed(0)).join(' → ')} MB after ${String(changes)} changes (${AIMS})`,
  );
}

/** Tasks by what they take of a core: by the clock, software drawing on the same cores is in each of them. */
async function measureTasks(running: Running, address: string): Promise<void> {
  const tasks = await tasksByCore(running, async () => sendReports(address, TRACE_SECONDS));
  say(
    `    in ${String(TRACE_SECONDS)} s more of it: longest task ${longest(tasks)} of a core, ` +
      `${String(tasks.filter((task) => task > 50).length)} over 50 ms of a core, of ${String(tasks.length)}`,
  );
}

const share = (busy: number, seconds: number): string => `${((busy / seconds) * 100).toFixed(0)} %`;
const longest = (tasks: readonly number[]): string => `${Math.max(0, ...tasks).toFixed(0)} ms`;

async function read(devtools: DevTools, thread: string | null): Promise<Reading> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    busy: metric('TaskDuration'),
    used: usedOf(thread),
    heapMegabytes: metric('JSHeapUsedSize') / 2 ** 20,
    nodes: metric('Nodes'),
  };
}

async function during(
  devtools: DevTools,
  seconds: number,
  page: Page,
  thread: string | null,
): Promise<Reading> {
  const before = await read(devtools, thread);
  // Collecting garbage by hand is a task of its own, and not the page's.
  await page.evaluate('globalThis.tasks = []');
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const tasks = await tasksOf(page);
  const after = await read(devtools, thread);
  await page.evaluate(`globalThis.tasks = ${JSON.stringify(tasks)}`);
  return { ...after, busy: after.busy - before.busy, used: after.used - before.used };
}

async function tasksOf(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('globalThis.tasks');
}

/** Runs in the page, as the next one: tasks over 50 ms, as the browser tells them. */
const WATCH_TASKS = `globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });`;
/** Changes as the stream brings them. */
const COUNT_CHANGES = `globalThis.changes = 0;
  const { WebSocket } = globalThis;
  globalThis.WebSocket = class extends WebSocket {
    constructor(...how) {
      super(...how);
      this.addEventListener('message', ({ data }) => {
        if (String(data).includes('"reportChanged"')) globalThis.changes += 1;
      });
    }
  };`;
const COUNT_FRAMES = `globalThis.frames = 0;
  const count = () => { globalThis.frames += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);`;

/** New reports all over the city, evenly spread over the time. */
async function sendReports(address: string, seconds: number): Promise<void> {
  const run = crypto.randomUUID();
  const sends: Promise<unknown>[] = [];
  for (let index = 0; index < seconds * REPORTS_PER_SECOND; index++) {
    const input = {
      clientId: `browser-${run}-${String(index)}`,
      categoryCode: ['JALAN_RUSAK', 'SAMPAH', 'PJU'][index % 3],
      description: `Perubahan nomor ${String(index)}`,
      longitude: 123.575 + ((index * 7919) % 997) / 12_000,
      latitude: -10.195 + ((index * 104_729) % 991) / 25_000,
      accuracyMeters: 8,
      placeSource: 'GPS',
    };
    const body = JSON.stringify({ query: SUBMIT, variables: { input } });
    const headers = { 'content-type': 'application/json' };
    sends.push(
      fetch(`${address}/graphql`, { method: 'POST', headers, body }).then(async (answer) => answer.text()),
    );
    await new Promise((resolve) => setTimeout(resolve, 1000 / REPORTS_PER_SECOND));
  }
  const answers = await Promise.all(sends);
  const accepted = answers.filter((answer) => String(answer).includes('"id"')).length;
  if (accepted < sends.length)
    throw new Error(`Refused: ${String(answers.find((a) => !String(a).includes('"id"')))}`);
}

async function framesWhilePanning(page: Page): Promise<number> {
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (box === null) throw new Error('There is no map.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.evaluate(COUNT_FRAMES);
  const end = Date.now() + PAN_SECONDS * 1000;
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(middle.x + 150 * Math.sin(step / 12), middle.y + 100 * Math.cos(step / 12));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const frames = await page.evaluate<number>('globalThis.frames');
  return frames / PAN_SECONDS;
}
