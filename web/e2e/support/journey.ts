import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';

import { type SignIn, startServer, type TestServer } from './server';

/** Where a phone stands. */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracy: number;
}

/** Who is signed in: the cookies of a person of the command center. */
export type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>;

interface People {
  /** A page in a browser of its own, as a person has it; closed with the test. */
  readonly open: (as?: BrowserContextOptions) => Promise<Page>;
  readonly openPhone: (at?: Spot, as?: BrowserContextOptions) => Promise<Page>;
  readonly openDesk: (session: Session, as?: BrowserContextOptions) => Promise<Page>;
}

interface City {
  /** One server and one city for all journeys of a run. */
  readonly city: TestServer;
  readonly operator: Session;
  readonly administrator: Session;
  /** Works at the public works department. */
  readonly officer: Session;
  /** Heads it. */
  readonly head: Session;
}

const KUPANG = { locale: 'id-ID', timezoneId: 'Asia/Makassar' } as const;
export const DESK = { ...KUPANG, viewport: { width: 1440, height: 900 } } as const;
export const PHONE = {
  ...KUPANG,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;

export const test = base.extend<People, City>({
  city: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are wanted
    async ({}, give) => {
      const server = await startServer({ SUBMISSIONS_PER_HOUR: '0' });
      await give(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  operator: [async ({ city }, give) => give(await sessionOf(city, city.operator)), { scope: 'worker' }],
  administrator: [
    async ({ city }, give) => give(await sessionOf(city, city.administrator)),
    { scope: 'worker' },
  ],
  officer: [
    async ({ city }, give) =>
      give(
        await sessionOf(city, await city.addUser({ name: 'Ana Manafe', role: 'OFFICER', agency: 'pupr' })),
      ),
    { scope: 'worker', timeout: 60_000 },
  ],
  head: [
    async ({ city }, give) =>
      give(
        await sessionOf(city, await city.addUser({ name: 'Dina Lay', role: 'AGENCY_HEAD', agency: 'pupr' })),
      ),
    { scope: 'worker', timeout: 60_000 },
  ],
  open: async ({ browser, city }, give) => {
    const contexts: { close(): Promise<void> }[] = [];
    await give(async (as = {}) => {
      const context = await browser.newContext({ ...DESK, baseURL: city.url, ...as });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  openPhone: async ({ open }, give) =>
    give(async (at, as = {}) => {
      const located = at === undefined ? {} : { geolocation: at, permissions: ['geolocation'] };
      return open({ ...PHONE, ...located, ...as });
    }),
  openDesk: async ({ open }, give) =>
    give(async (session, as = {}) => {
      const page = await open({ storageState: session, ...as });
      await page.goto('/command');
      await page.getByText('Langsung').first().waitFor();
      return page;
    }),
});

/** Signs in beside the screen: the form of `/command` has a journey of its own. */
export async function sessionOf(city: TestServer, { email, password }: SignIn): Promise<Session> {
  const answer = await fetch(`${city.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: city.url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`No sign-in: ${String(answer.status)} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain: new URL(city.url).hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    };
  });
  return { cookies, origins: [] };
}
