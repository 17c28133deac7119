import { expect, type Page } from '@playwright/test';

import { type Session, test } from './support/journey';
import { ask, submitReport, type Sent } from './support/reports';
import type { TestServer } from './support/server';

/** What the filter bar and the list say at one moment, read in one go. */
interface Figures {
  readonly chips: number;
  readonly total: number;
  /** Rows that the list holds, drawn or not, beside those that call for action. */
  readonly rows: number;
  readonly asOf: string | null;
}

const ROW = 53;
const HEADING = 28;

async function figures(page: Page): Promise<Figures> {
  return page.evaluate(
    ([row, heading]) => {
      const numberOf = (element: Element | null): number =>
        Number((element?.querySelector('b')?.textContent ?? '').replace(/\D/g, ''));
      const pressed = [...document.querySelectorAll('.filter-bar .chip[aria-pressed="true"]')];
      const total = document.querySelector('.feed-panel__total');
      const inside = document.querySelector<HTMLElement>('.feed-rows > div');
      const headings = document.querySelectorAll('.feed-rows__header').length;
      return {
        chips: pressed.reduce((sum, chip) => sum + numberOf(chip), 0),
        total: numberOf(total),
        rows: ((inside?.offsetHeight ?? 0) - headings * heading) / row,
        asOf: total?.getAttribute('data-as-of') ?? null,
      };
    },
    [ROW, HEADING] as const,
  );
}

/** One of ten changes a second: new reports, and every fourth time one is taken back by its reporter. */
async function change(city: TestServer, sent: Sent[], turn: number): Promise<void> {
  if (turn % 4 !== 3 || sent.length === 0) {
    sent.push(await submitReport(city, { categoryCode: turn % 2 === 0 ? 'PJU' : 'DRAINASE' }));
    return;
  }
  const report = sent.shift();
  if (!report) return;
  await ask(
    city,
    'mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { __typename } }',
    { input: { trackingToken: report.trackingToken } },
  );
}

/** Keeps its pace whatever the screen does meanwhile; answers how many changes were made. */
async function changeForTwentySeconds(city: TestServer, sent: Sent[]): Promise<number> {
  const pending: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const beat = setInterval(() => {
      pending.push(change(city, sent, pending.length));
      if (pending.length < 200) return;
      clearInterval(beat);
      resolve();
    }, 100);
  });
  await Promise.all(pending);
  return pending.length;
}

test('chips, the total and the rows agree while ten changes a second come in', async ({
  city,
  openDesk,
  operator,
}) => {
  test.setTimeout(180_000);
  const sent: Sent[] = [];
  for (let count = 0; count < 12; count++) await change(city, sent, 0);
  const page = await openDesk(operator);
  await expect(page.locator('.feed-rows [data-code]').first()).toBeVisible();
  await expect.poll(async () => (await figures(page)).asOf).toBeNull();

  const writing = changeForTwentySeconds(city, sent);
  const seen: Figures[] = [];
  const state = { over: false };
  void writing.then(() => (state.over = true));
  while (!state.over) {
    seen.push(await figures(page));
    await page.waitForTimeout(40);
  }
  const changes = await writing;

  expect(changes).toBeGreaterThan(150);
  expect(seen.length).toBeGreaterThan(20);
  const told = seen.filter(({ asOf }) => asOf === null);
  expect(told.length).toBeGreaterThan(seen.length * 0.9);
  for (const { chips, total, rows } of told) expect({ chips, rows }).toEqual({ chips: total, rows: total });
  // It moved meanwhile, and ends where the server is.
  expect(new Set(seen.map(({ total }) => total)).size).toBeGreaterThan(5);
  await expect.poll(async () => (await figures(page)).total).toBe(await openReports(city, operator));
});

/** As the operator may see them: strangers are not told of what is for neighbours or sealed. */
async function openReports(city: TestServer, session: Session): Promise<number> {
  const { reportCounts } = await ask<{
    reportCounts: { byStatus: { status: string; count: { count: number } }[] };
  }>(
    city,
    '{ reportCounts(filter: { city: "kupang", open: true }) { byStatus { status count { count } } } }',
    {},
    session,
  );
  return reportCounts.byStatus.reduce((sum, { count }) => sum + count.count, 0);
}
