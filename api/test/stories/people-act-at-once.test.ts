import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { randomClientId, type Refused, submit, type Submitted } from '../submissions.ts';

interface Changed {
  readonly __typename: 'ChangedReport';
  readonly report: {
    readonly version: number;
    readonly supportCount: number;
    readonly acknowledgedBy: string | null;
    readonly subdistrict: { readonly code: string } | null;
    readonly agency: { readonly slug: string };
  };
}

let app: TestApp;
let operator: GraphqlClient;
let supervisor: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signIn('OPERATOR');
  supervisor = await app.signIn('SUPERVISOR');
});

async function change(
  client: GraphqlClient,
  name: string,
  input: Record<string, unknown>,
): Promise<Changed | Refused> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const answer = await client.data<Record<string, Changed | Refused>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on Refusal { code message field }
      ... on ChangedReport { report { version supportCount acknowledgedBy subdistrict { code } agency { slug } } } } }`,
    { input },
  );
  const result = answer[name];
  if (result === undefined) throw new Error('No answer');
  return result;
}

const codeOf = (result: Changed | Refused): string =>
  result.__typename === 'Refusal' ? result.code : 'changed';

async function eventsOf({ report }: Submitted): Promise<string[]> {
  const rows = await app.database.query<{ kind: string }>(
    'select e.kind from report_event e join report r on r.id = e.report_id where r.code = $1 order by e.id',
    [report.code.replace('-', '')],
  );
  return rows.map(({ kind }) => kind);
}

describe('Two people who correct one report', () => {
  it('from the same version: one does, the other is told to look again', async () => {
    const made = await submit(app.anyone, { categoryCode: 'FASUM' });
    const { id: reportId, version } = made.report;
    const results = await Promise.all([
      change(operator, 'correctSubdistrict', { reportId, version, subdistrictCode: '53.71.04.1010' }),
      change(supervisor, 'correctSubdistrict', { reportId, version, subdistrictCode: '53.71.01.1001' }),
    ]);
    expect(results.map(codeOf).toSorted()).toEqual(['CONFLICT', 'changed']);
    expect(await eventsOf(made)).toEqual(['SUBMITTED', 'ROUTED', 'PLACE_CORRECTED']);
  });

  it('the office follows the place, and the timeline says so', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'FASUM' });
    const result = await change(operator, 'correctSubdistrict', {
      ...{ reportId: report.id, version: report.version, subdistrictCode: '53.71.04.1010' },
    });
    expect(result).toMatchObject({
      report: { version: 2, subdistrict: { code: '53.71.04.1010' }, agency: { slug: 'kantor-lurah-liliba' } },
    });
  });

  it('with a subdistrict that is none: refused, and nothing is written', async () => {
    const made = await submit(app.anyone);
    const { id: reportId, version } = made.report;
    for (const subdistrictCode of ['53.71', '53.71.04', '', '\u0000', "' or true --"]) {
      expect(
        codeOf(await change(operator, 'correctSubdistrict', { reportId, version, subdistrictCode })),
      ).toBe('UNKNOWN_SUBDISTRICT');
    }
    expect(await eventsOf(made)).toEqual(['SUBMITTED', 'ROUTED']);
  });
});

describe('Neighbours who support one report', () => {
  it('a hundred browsers at once are a hundred, and nobody’s work is overturned by them', async () => {
    const { report } = await submit(app.anyone);
    const results = await Promise.all(
      Array.from({ length: 100 }, async () =>
        change(app.anyone, 'supportReport', { reportId: report.id, clientId: randomClientId() }),
      ),
    );
    expect(new Set(results.map(codeOf))).toEqual(new Set(['changed']));
    const after = await change(operator, 'acknowledgeReport', {
      reportId: report.id,
      version: report.version,
    });
    expect(after).toMatchObject({ report: { supportCount: 100, version: 2 } });
  });

  it('one browser, a hundred times at once, is one', async () => {
    const made = await submit(app.anyone);
    const clientId = randomClientId();
    await Promise.all(
      Array.from({ length: 100 }, async () =>
        change(app.anyone, 'supportReport', { reportId: made.report.id, clientId }),
      ),
    );
    expect(await eventsOf(made)).toEqual(['SUBMITTED', 'ROUTED', 'SUPPORTED']);
  });

  it('one account in two browsers is one', async () => {
    const { report } = await submit(app.anyone);
    for (const clientId of [randomClientId(), randomClientId()]) {
      const result = await change(operator, 'supportReport', { reportId: report.id, clientId });
      expect(result).toMatchObject({ report: { supportCount: 1 } });
    }
  });

  it.each(['', 'short', 'x'.repeat(65), 'with a space in it', 'null\u0000null\u0000null'])(
    'a browser that calls itself %j is refused',
    async (clientId) => {
      const { report } = await submit(app.anyone);
      expect(codeOf(await change(app.anyone, 'supportReport', { reportId: report.id, clientId }))).toBe(
        'INVALID',
      );
    },
  );
});

describe('An alarm that two people acknowledge', () => {
  it('has one owner, and one event', async () => {
    const made = await submit(app.anyone, { categoryCode: 'KEBAKARAN' });
    const input = { reportId: made.report.id, version: 1 };
    const results = await Promise.all(
      Array.from({ length: 10 }, async (_, n) =>
        change(n % 2 ? operator : supervisor, 'acknowledgeReport', input),
      ),
    );
    const owners = results.map((result) =>
      result.__typename === 'Refusal' ? result.code : result.report.acknowledgedBy,
    );
    expect(new Set(owners).size).toBe(1);
    expect(owners[0]).toMatch(/OPERATOR|SUPERVISOR/);
    expect(await eventsOf(made)).toEqual(['SUBMITTED', 'ROUTED', 'ACKNOWLEDGED']);
  });
});

describe('Whoever only reads a report', () => {
  it('may support it, and is told that the rest is for those who handle it', async () => {
    const { report } = await submit(app.anyone);
    const { id: reportId, version } = report;
    const outsiders = [await app.signIn('OFFICER', 'pupr'), await app.signIn('ADMINISTRATOR')];
    for (const outsider of outsiders) {
      expect(codeOf(await change(outsider, 'supportReport', { reportId, clientId: randomClientId() }))).toBe(
        'changed',
      );
      expect(codeOf(await change(outsider, 'acknowledgeReport', { reportId, version }))).toBe('NOT_ALLOWED');
      const correct = { reportId, version, subdistrictCode: '53.71.04.1010' };
      expect(codeOf(await change(outsider, 'correctSubdistrict', correct))).toBe('NOT_ALLOWED');
      expect(codeOf(await change(outsider, 'takeDownReport', { reportId, version, reason: 'x' }))).toBe(
        'NOT_ALLOWED',
      );
    }
  });
});
