import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { ANYONE, type Viewer } from '../../accounts/index.ts';
import { type Reader, type ReportFilter, STRANGER } from '../../reports/index.ts';
import type { ChangeView } from '../read-changes.ts';
import { sharingKey, variablesOfSelection } from './sharing-key.ts';

const QUERY = `subscription S($after: Cursor, $filter: ReportFilterInput, $wide: Boolean!) {
  reportChanged(after: $after, filter: $filter) { reportId report @include(if: $wide) { code } } }`;

interface Asked {
  readonly query?: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown>;
  readonly viewer?: Viewer;
  readonly language?: 'id' | 'en';
  readonly reader?: Reader;
  readonly filter?: ReportFilter;
  readonly requestId?: string;
  readonly clientAddress?: string;
}

function keyOf(asked: Asked = {}): string {
  const { query = QUERY, operationName = null, variables = { wide: true } } = asked;
  const { viewer = ANYONE, language = 'id', requestId = 'a', clientAddress = 'b' } = asked;
  const context = { viewer, language, requestId, clientAddress, session: null };
  const view = { reader: asked.reader ?? STRANGER, filter: asked.filter ?? {} } as ChangeView;
  return sharingKey({ query, document: parse(query), operationName, variables, context }, view);
}

const operator: Viewer = {
  ...{ kind: 'staff', accountId: 'a1', role: 'OPERATOR', agencyId: null, cityId: 1 },
  ...{ name: 'A', email: 'a@example.org' },
};
const app: Viewer = {
  ...{ kind: 'app', appId: 1, name: 'App', scopes: ['AGENCY_READ'], agencyId: 3, cityId: null },
};

/** Each is one thing more or other; no two of them may share, nor share with the plain one. */
const different: Record<string, Asked> = {
  'another text': { query: QUERY.replace('code', 'status') },
  'another operation of the text': { operationName: 'S' },
  'a variable that the selection reads': { variables: { wide: false } },
  'another language': { language: 'en' },
  'an operator': { viewer: operator },
  'another operator': { viewer: { ...operator, accountId: 'a2' } },
  'the same operator in another role': { viewer: { ...operator, role: 'SUPERVISOR' } },
  'the same operator of another city': { viewer: { ...operator, cityId: 2 } },
  'an officer of an agency': { viewer: { ...operator, role: 'OFFICER', agencyId: 3 } },
  'an officer of another agency': { viewer: { ...operator, role: 'OFFICER', agencyId: 4 } },
  'an app': { viewer: app },
  'an app of other scopes': { viewer: { ...app, scopes: ['REPORTS_READ'] } },
  'another app with the same rights': { viewer: { ...app, appId: 2 } },
  'a reporter': { viewer: { kind: 'reporter', reportId: 7n } },
  'another reporter': { viewer: { kind: 'reporter', reportId: 8n } },
  'another reader for the same viewer': { reader: { kind: 'command', cityId: null, keys: [] } },
  'a reader of one city': { reader: { kind: 'command', cityId: 1, keys: [] } },
  'a reader named for something sealed': { reader: { kind: 'command', cityId: 1, keys: ['role:OPERATOR'] } },
  'an agency': { reader: { kind: 'agency', agencyId: 3, areaId: null, keys: [] } },
  'an agency with an area': { reader: { kind: 'agency', agencyId: 3, areaId: 5, keys: [] } },
  'a filter': { filter: { agencyIds: [3] } },
  'another filter': { filter: { agencyIds: [4] } },
  'a box': { filter: { box: { west: 1, south: 1, east: 2, north: 2 } } },
  'another box': { filter: { box: { west: 1, south: 1, east: 2, north: 3 } } },
};
const names = Object.keys(different);

describe('A sharing key', () => {
  it.each(names)('of %s is nobody else’s', (name) => {
    const key = keyOf(different[name]);
    expect(key).not.toBe(keyOf());
    for (const other of names) if (other !== name) expect(key).not.toBe(keyOf(different[other]));
  });

  it('is the same wherever somebody began, and however the filter was written', () => {
    const filter = { agencyIds: [3] };
    const one = keyOf({ filter, variables: { wide: true, after: 'x', filter: { agencies: ['dlhk'] } } });
    const other = keyOf({
      filter,
      variables: { wide: true, after: null, filter: { agencies: ['dlhk'], city: null } },
    });
    expect(other).toBe(one);
  });

  it('does not hold which request it came with, nor from where', () => {
    expect(keyOf({ requestId: 'x', clientAddress: '203.0.113.7' })).toBe(keyOf());
  });
});

describe('The variables of a selection', () => {
  const of = (text: string): string[] => [...variablesOfSelection(parse(text), null)];

  it.each([
    [
      'the root field’s own arguments',
      'subscription ($a: Cursor) { reportChanged(after: $a) { cursor } }',
      [],
    ],
    [
      'the same, and a directive of the root field',
      'subscription ($a: Cursor, $b: Boolean!) { reportChanged(after: $a) @include(if: $b) { cursor } }',
      ['b'],
    ],
    [
      'an argument below',
      'subscription ($a: Cursor, $n: Int) { reportChanged(after: $a) { report { timeline(first: $n) { id } } } }',
      ['n'],
    ],
    [
      'the root field’s and below',
      'subscription ($a: Cursor) { reportChanged(after: $a) { report { timeline(after: $a) { id } } } }',
      ['a'],
    ],
    [
      'a fragment, its root field too',
      'subscription ($a: Cursor) { ...F } fragment F on Subscription { reportChanged(after: $a) { cursor } }',
      ['a'],
    ],
    [
      'an object below',
      'subscription ($a: Cursor) { reportChanged { report { x(of: { y: [$a] }) } } }',
      ['a'],
    ],
  ])('read by %s', (_name, text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});
