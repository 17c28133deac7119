import { beforeAll, describe, expect, it, vi } from 'vitest';

import { prepareDatabase } from '../../src/prepare-database.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string;
  readonly message?: string;
}

let app: TestApp;
let other: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  other = await startTestApp({ database: app.database });
  administrator = await app.signIn('ADMINISTRATOR');
});

async function change(name: string, input: object, by = administrator): Promise<Told | undefined> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const answer = await by.data<Record<string, Told>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on Refusal { code field message } } }`,
    { input },
  );
  return answer[name];
}

interface ShownCategory {
  readonly code: string;
  readonly version: number;
  readonly resolveWithin: string;
}

async function category(code: string, client = administrator): Promise<ShownCategory> {
  const { currentCategories: all } = await client.data<{
    currentCategories: { version: number; category: { code: string; resolveWithin: string } }[];
  }>('{ currentCategories { version category { code resolveWithin } } }');
  const found = all.find((each) => each.category.code === code);
  if (found === undefined) throw new Error(`No category ${code}`);
  return { ...found.category, version: found.version };
}

async function changes(): Promise<unknown[]> {
  const { adminChanges } = await administrator.data<{ adminChanges: { nodes: unknown[] } }>(
    '{ adminChanges(first: 3) { nodes { actorName action subject fields { field before after } } } }',
  );
  return adminChanges.nodes;
}

const routedUnder = async (code: string): Promise<number> => {
  const [row] = await app.database.query<{ version: number }>(
    'select c.version from report r join category c on c.id = r.category_id where r.code = $1',
    [code.replace('-', '')],
  );
  return row?.version ?? 0;
};

describe("A category's target", () => {
  it('is changed for new reports in every process at once; earlier ones keep theirs, and so does a restart', async () => {
    const elsewhere = new GraphqlClient(other.url, administrator.headers);
    const before = await submit(app.anyone, { categoryCode: 'SAMPAH' });
    const { version } = await category('SAMPAH');
    const input = { code: 'SAMPAH', version, resolveWithin: 'P5D', nameId: 'Sampah menumpuk' };
    expect(await change('changeCategory', input)).toEqual({ __typename: 'ChangedCategory' });

    await vi.waitFor(async () => {
      expect(await category('SAMPAH', elsewhere)).toMatchObject({ resolveWithin: 'P5D' });
    });
    const after = await submit(other.anyone, { categoryCode: 'SAMPAH' });
    expect(await routedUnder(before.report.code)).toBe(version);
    expect(await routedUnder(after.report.code)).toBe(version + 1);

    await prepareDatabase(app.database, { demonstration: false });
    expect(await category('SAMPAH')).toMatchObject({ version: version + 1, resolveWithin: 'P5D' });
    const [told] = await changes();
    expect(told).toMatchObject({ actorName: 'ADMINISTRATOR', action: 'CATEGORY_CHANGED' });
    expect(JSON.stringify(told)).toContain('"field":"resolveWithin"');
  });

  it('is told with who changed it and when, to administrators alone', async () => {
    const versions =
      '{ categories { nodes { code versions { changedBy changedAt version category { resolveWithin } } } } }';
    const shown = await administrator.data<{
      categories: { nodes: { code: string; versions: unknown[] }[] };
    }>(versions);
    const own = shown.categories.nodes.find(({ code }) => code === 'SAMPAH')?.versions;
    expect(own).toMatchObject([
      {
        changedBy: 'ADMINISTRATOR',
        changedAt: expect.any(String) as string,
        category: { resolveWithin: 'P5D' },
      },
      { changedBy: null, version: 1 },
    ]);
    const { errors } = await (await app.signIn('SUPERVISOR')).ask(versions);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is not changed over what another administrator has just done', async () => {
    const { version } = await category('POHON');
    expect(await change('changeCategory', { code: 'POHON', version, resolveWithin: 'P2D' })).toMatchObject({
      __typename: 'ChangedCategory',
    });
    const late = await change('changeCategory', { code: 'POHON', version, resolveWithin: 'P9D' });
    expect(late).toMatchObject({ code: 'CONFLICT', field: 'version' });
    expect(await category('POHON')).toMatchObject({ resolveWithin: 'P2D' });
  });

  it('stays without a new version when nothing differs, or when it is refused', async () => {
    const code = 'FASUM';
    const { version } = await category(code);
    expect(await change('changeCategory', { code, version })).toMatchObject({
      __typename: 'ChangedCategory',
    });
    expect(await change('changeCategory', { code, version, lead: 'nasa' })).toMatchObject({ field: 'lead' });
    expect(await change('changeCategory', { code: 'X', version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await category(code)).toMatchObject({ version });
  });

  it('shows more than before only with a reason, which is kept', async () => {
    const { version } = await category('KEBAKARAN');
    const input = { code: 'KEBAKARAN', version, visibility: 'PUBLIC' };
    expect(await change('changeCategory', input)).toMatchObject({ code: 'INVALID', field: 'reason' });
    await change('changeCategory', { ...input, reason: 'Warga perlu tahu tempatnya' });
    expect(JSON.stringify((await changes())[0])).toContain('Warga perlu tahu tempatnya');
  });
});

describe('An agency', () => {
  interface ShownAgency {
    readonly agency: { readonly slug: string; readonly name: string };
    readonly listed: boolean;
  }
  const shown = async (slug: string): Promise<ShownAgency | undefined> => {
    const { allAgencies } = await administrator.data<{ allAgencies: ShownAgency[] }>(
      '{ allAgencies { listed agency { slug name } } }',
    );
    return allAgencies.find(({ agency }) => agency.slug === slug);
  };

  it('that is added or renamed stays so over a restart', async () => {
    const pasar = { slug: 'pd-pasar', name: 'PD Pasar', abbreviation: 'Pasar', kind: 'PARTNER' };
    expect(await change('addAgency', pasar)).toEqual({ __typename: 'ChangedAgency' });
    expect(await change('addAgency', pasar)).toMatchObject({ field: 'slug' });
    await change('changeAgency', { agency: 'dishub', name: 'Dinas Perhubungan Kota' });
    await prepareDatabase(app.database, { demonstration: false });
    expect(await shown('pd-pasar')).toMatchObject({ listed: true });
    expect(await shown('dishub')).toMatchObject({ agency: { name: 'Dinas Perhubungan Kota' } });
  });

  it('with open reports is not taken off the lists, and the refusal says how many', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'FASUM' });
    const { report: routed } = await app.anyone.data<{ report: { agency: { slug: string } } }>(
      'query ($code: String!) { report(code: $code) { agency { slug } } }',
      { code: report.code },
    );
    const no = await change('changeAgency', { agency: routed.agency.slug, listed: false });
    expect(no).toMatchObject({ code: 'NOT_ALLOWED', field: 'listed' });
    expect(no?.message).toMatch(/Masih ada \d+ laporan terbuka/);
  });

  it('whose only open reports are sealed is told apart from one without any by nothing', async () => {
    await change('addAgency', { slug: 'rahasia', name: 'Rahasia', abbreviation: 'R', kind: 'PARTNER' });
    const { version } = await category('PUNGLI');
    await change('changeCategory', { code: 'PUNGLI', version, lead: 'rahasia' });
    await submit(app.anyone, { categoryCode: 'PUNGLI' });
    await change('changeCategory', { code: 'PUNGLI', version: version + 1, lead: 'inspektorat' });
    expect(await change('changeAgency', { agency: 'rahasia', listed: false })).toEqual({
      __typename: 'ChangedAgency',
    });
    expect(await shown('rahasia')).toMatchObject({ listed: false });
  });
});

describe('The calendar', () => {
  const holidays = async (year: number): Promise<{ day: string; closesAt: string | null }[]> =>
    (
      await administrator.data<{ holidays: { day: string; closesAt: string | null }[] }>(
        'query ($year: Int!) { holidays(year: $year) { day closesAt } }',
        { year },
      )
    ).holidays;

  it('keeps a holiday that was saved and one that was removed over a restart', async () => {
    const flag = { day: '2026-04-25', name: 'HUT Kota Kupang', source: 'SK Wali Kota', closesAt: '12:00' };
    expect(await change('saveHoliday', flag)).toEqual({ __typename: 'ChangedCalendar' });
    expect(await change('removeHoliday', { day: '2026-02-16' })).toEqual({ __typename: 'ChangedCalendar' });
    expect(await change('removeHoliday', { day: '2026-02-16' })).toMatchObject({ code: 'NOT_FOUND' });
    await prepareDatabase(app.database, { demonstration: false });
    const days = await holidays(2026);
    expect(days).toContainEqual({ day: '2026-04-25', closesAt: '12:00' });
    expect(days.map(({ day }) => day)).not.toContain('2026-02-16');
    await change('saveHoliday', { ...flag, day: '2026-02-16', closesAt: null });
    expect((await holidays(2026)).map(({ day }) => day)).toContain('2026-02-16');
  });

  it('warns of a year without holidays', async () => {
    const { cities } = await app.anyone.data<{ cities: { yearsWithoutHolidays: number[] }[] }>(
      '{ cities { yearsWithoutHolidays } }',
    );
    expect(cities).toEqual([{ yearsWithoutHolidays: expect.any(Array) as number[] }]);
  });
});

describe('What an administrator writes', () => {
  const nasty = (words: string): string => `${words}\u0000\u202E`;

  it('is kept without what no screen and no database takes', async () => {
    const day = { day: '2031-01-02', name: nasty('Hari Uji'), source: nasty('SKB') };
    expect(await change('saveHoliday', day)).toEqual({ __typename: 'ChangedCalendar' });
    const { holidays } = await administrator.data<{ holidays: { name: string; source: string }[] }>(
      '{ holidays(year: 2031) { name source } }',
    );
    expect(holidays).toEqual([{ name: 'Hari Uji', source: 'SKB' }]);
    const agency = { agency: 'pln', name: nasty('PLN Kupang'), topics: nasty('Listrik') };
    expect(await change('changeAgency', agency)).toEqual({
      __typename: 'ChangedAgency',
    });
    const { version } = await category('KETERTIBAN');
    const shown = { code: 'KETERTIBAN', version, visibility: 'PUBLIC', reason: nasty('Diminta warga') };
    expect(await change('changeCategory', shown)).toEqual({ __typename: 'ChangedCategory' });
    expect(await change('createApp', { name: nasty('Peta'), scopes: ['REPORTS_READ'] })).toEqual({
      __typename: 'ChangedApp',
    });
    const invited = { email: 'nol@kupang.example', name: nasty('Nol'), role: 'AUDITOR' };
    expect(await change('invitePerson', invited)).toEqual({ __typename: 'InvitedPerson' });
  });

  it('is searched for in the same way', async () => {
    const { people } = await administrator.data<{ people: { nodes: { name: string }[] } }>(
      'query ($search: String) { people(search: $search) { nodes { name } } }',
      { search: nasty('ADMINISTRATOR') },
    );
    expect(people.nodes.map(({ name }) => name)).toContain('ADMINISTRATOR');
  });
});
