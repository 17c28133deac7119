import { beforeAll, describe, expect, it } from 'vitest';

import { prepareDatabase } from '../../src/prepare-database.ts';
import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit, trySubmit } from '../submissions.ts';

interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string;
}

const INPUTS: Readonly<Record<string, string>> = {
  addCategory: 'AddCategoryInput',
  changeCategory: 'ChangeCategoryInput',
};

let app: TestApp;
let other: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  other = await startTestApp({ database: app.database });
  administrator = await app.signIn('ADMINISTRATOR');
});

describe('A category', () => {
  const PARK_LIGHT = {
    ...{ code: 'LAMPU_TAMAN', audience: 'GOVERNMENT', nameId: 'Lampu taman mati', nameEn: 'Park light out' },
    ...{ lead: 'dlhk', support: ['@subdistrict'], urgency: 'LOW', visibility: 'PUBLIC' },
    ...{ resolveWithin: 'P3D', resolveClock: 'WORKING', keywords: ['lampu', 'taman'] },
  };
  const codes = async (): Promise<string[]> => {
    const { categories } = await other.anyone.data<{ categories: { nodes: { code: string }[] } }>(
      '{ categories(first: 100) { nodes { code } } }',
    );
    return categories.nodes.map(({ code }) => code);
  };
  const told = async (name: string, input: object) => {
    const type = INPUTS[name] ?? 'CategorySeenInput';
    const answer = await administrator.data<Record<string, Told>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code field } } }`,
      { input },
    );
    return answer[name];
  };
  const version = async (code: string): Promise<number> => {
    const { currentCategories: all } = await administrator.data<{
      currentCategories: { version: number; category: { code: string } }[];
    }>('{ currentCategories { version category { code } } }');
    return all.find(({ category }) => category.code === code)?.version ?? 0;
  };

  it('is added for every process, and takes reports', async () => {
    expect(await told('addCategory', PARK_LIGHT)).toEqual({ __typename: 'ChangedCategory' });
    await expect.poll(codes).toContain('LAMPU_TAMAN');
    expect(await submit(other.anyone, { categoryCode: 'LAMPU_TAMAN' })).toMatchObject({
      report: { status: 'ASSIGNED' },
    });
    for (const [wrong, field] of [
      [PARK_LIGHT, 'code'],
      [{ ...PARK_LIGHT, code: 'lampu taman' }, 'code'],
      [{ ...PARK_LIGHT, code: 'LAIN_LAGI', lead: 'nobody' }, 'lead'],
    ] as const)
      expect(await told('addCategory', wrong)).toMatchObject({ code: 'INVALID', field });
  });

  it('is retired: its reports keep it, no new one comes, and a restart does not bring it back', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'FASUM' });
    const seen = { code: 'FASUM', version: await version('FASUM') };
    expect(await told('retireCategory', seen)).toEqual({ __typename: 'ChangedCategory' });
    await expect.poll(codes).not.toContain('FASUM');
    expect(await trySubmit(other.anyone, { categoryCode: 'FASUM' })).toMatchObject({
      field: 'categoryCode',
    });
    const kept = await app.anyone.data<unknown>(
      'query ($code: String!) { report(code: $code) { category { code } } }',
      { code: report.code },
    );
    expect(kept).toEqual({ report: { category: { code: 'FASUM' } } });
    await prepareDatabase(app.database, { demonstration: false });
    expect(await codes()).not.toContain('FASUM');
    expect(await told('restoreCategory', seen)).toEqual({ __typename: 'ChangedCategory' });
    await expect.poll(codes).toContain('FASUM');
    expect(await version('FASUM')).toBe(seen.version + 1);
  });

  it('for everything else stays; and what is changed keeps the number to call first', async () => {
    const rest = { code: 'LAINNYA', version: await version('LAINNYA') };
    expect(await told('retireCategory', rest)).toMatchObject({ code: 'NOT_ALLOWED' });
    const fire = { code: 'KEBAKARAN', version: await version('KEBAKARAN') };
    await told('changeCategory', { ...fire, nameId: 'Kebakaran besar' });
    const { categories } = await administrator.data<{ categories: { nodes: unknown[] } }>(
      '{ categories(first: 100) { nodes { code nameId callFirst } } }',
    );
    const after = { code: 'KEBAKARAN', nameId: 'Kebakaran besar', callFirst: 'FIRE' };
    expect(categories.nodes).toContainEqual(after);
  });
});
