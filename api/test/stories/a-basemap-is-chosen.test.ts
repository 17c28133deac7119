import { beforeAll, describe, expect, it, vi } from 'vitest';

import { prepareDatabase } from '../../src/prepare-database.ts';
import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';

interface Basemap {
  readonly kind: string;
  readonly chosenHere: boolean;
  readonly styleUrl: string | null;
  readonly mapboxToken: string | null;
}

const STYLE = 'https://maps.example/style.json';

let app: TestApp;
let other: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  other = await startTestApp({ database: app.database });
  administrator = await app.signIn('ADMINISTRATOR');
});

async function choose(input: object, by = administrator) {
  const { chooseBasemap } = await by.data<{ chooseBasemap: { __typename: string } }>(
    `mutation ($input: ChooseBasemapInput!) {
       chooseBasemap(input: $input) { __typename ... on Refusal { code field message } }
     }`,
    { input },
  );
  return chooseBasemap;
}

async function basemapAt({ anyone }: TestApp): Promise<Basemap | undefined> {
  const { cities } = await anyone.data<{ cities: { basemap: Basemap }[] }>(
    '{ cities { basemap { kind chosenHere styleUrl mapboxToken } } }',
  );
  return cities[0]?.basemap;
}

describe('The basemap of a city', () => {
  it('comes from this server alone while nobody chose', async () => {
    expect(await basemapAt(app)).toEqual({
      ...{ kind: 'OFFLINE', chosenHere: false, styleUrl: null, mapboxToken: null },
    });
  });

  it('is chosen by an administrator for every process, and a restart keeps it', async () => {
    expect(await choose({ kind: 'STYLE', styleUrl: STYLE })).toEqual({ __typename: 'ChosenBasemap' });
    const chosen = { kind: 'STYLE', chosenHere: true, styleUrl: STYLE, mapboxToken: null };
    expect(await basemapAt(app)).toEqual(chosen);
    await vi.waitFor(async () => {
      expect(await basemapAt(other)).toEqual(chosen);
    });
    await prepareDatabase(app.database, { demonstration: false });
    expect(await basemapAt(app)).toEqual(chosen);
  });

  it('has a line in the log of administrators, and none when nothing changes', async () => {
    await choose({ kind: 'STYLE', styleUrl: STYLE });
    const { adminChanges } = await administrator.data<{ adminChanges: { nodes: unknown[] } }>(
      '{ adminChanges(first: 2) { nodes { action fields { field before after } } } }',
    );
    expect(adminChanges.nodes).toEqual([
      {
        action: 'BASEMAP_CHOSEN',
        fields: [
          { field: 'basemap', before: null, after: 'STYLE' },
          { field: 'basemapSource', before: null, after: STYLE },
        ],
      },
    ]);
  });

  it('is not changed by what is refused, which is answered in words', async () => {
    for (const styleUrl of ['http://maps.example/s', 'https://a:b@maps.example/s', 'mapbox://styles/a/b']) {
      expect(await choose({ kind: 'STYLE', styleUrl })).toMatchObject({ code: 'INVALID', field: 'styleUrl' });
    }
    expect(await choose({ kind: 'MAPBOX', mapboxToken: 'sk.a.b' })).toMatchObject({ field: 'mapboxToken' });
    expect((await basemapAt(app))?.styleUrl).toBe(STYLE);
  });

  it('goes back to what the deployment says', async () => {
    expect(await choose({ kind: null })).toEqual({ __typename: 'ChosenBasemap' });
    expect(await basemapAt(app)).toMatchObject({ kind: 'OFFLINE', chosenHere: false });
  });
});

describe('A deployment that names a basemap', () => {
  it('has it in cities whose administrators chose none, and nowhere else', async () => {
    const named = await startTestApp({ database: app.database, env: { MAPBOX_TOKEN: 'pk.a.b' } });
    expect(await basemapAt(named)).toMatchObject({
      kind: 'MAPBOX',
      chosenHere: false,
      mapboxToken: 'pk.a.b',
    });
    await choose({ kind: 'OFFLINE' });
    await vi.waitFor(async () => {
      expect(await basemapAt(named)).toMatchObject({ kind: 'OFFLINE', chosenHere: true });
    });
  });
});
