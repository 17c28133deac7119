import type { playwright } from '../../../web/e2e/support/browser.ts';

type Running = Awaited<ReturnType<typeof playwright.launch>>;

interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly ph: string;
  /** Microseconds of a core; `dur` would count the waiting for one as well. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of a core that each task of a page's main thread takes while `work` goes on: what a task would last on a
 * machine with a core to spare. The browser's own long tasks are told by the clock and count the waiting for a core.
 */
export async function tasksByCore(running: Running, work: () => Promise<unknown>): Promise<number[]> {
  const devtools = await running.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  const collected = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await collected;
  await devtools.detach();
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}/${String(tid)}`;
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const mains = new Set(named.map(threadOf));
  const tasks = Map.groupBy(
    events.filter(
      (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)),
    ),
    threadOf,
  );
  // Not every system tells what a thread took of a core.
  if (!events.some(({ tdur }) => tdur !== undefined)) return [NaN];
  const spent = [...tasks.values()].map((of) => of.map(({ tdur = 0 }) => tdur / 1000));
  return spent.toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
