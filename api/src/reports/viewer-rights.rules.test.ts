import { describe, expect, it } from 'vitest';

import {
  APP_SCOPES,
  type AppScope,
  ROLES,
  type Role,
  type StaffViewer,
  type Viewer,
} from '../accounts/index.ts';
import { handles, placeSeen, sees, type Facet, type Visibility } from './facet.ts';
import { openReader, readerOf } from './viewer-rights.ts';

const DEPARTMENT = 7;
const OFFICE = 8;
const AREA = 70;
const DISTRICT = 71;

const areaOf = (agencyId: number): number | null => (agencyId === OFFICE ? AREA : null);

function staff(role: Role, part: Partial<StaffViewer> = {}): StaffViewer {
  const nobody = { accountId: 'a1', agencyId: null, cityId: null, name: 'N', email: 'n@example.org' };
  return { kind: 'staff', role, ...nobody, ...part };
}

function app(scopes: readonly AppScope[], agencyId: number | null): Viewer {
  return { kind: 'app', appId: 1, name: 'Peta', scopes, agencyId, cityId: null };
}

function facet(part: Partial<Facet> = {}): Facet {
  return {
    city: 1,
    vis: 'PUBLIC',
    aud: 'GOVERNMENT',
    agency: 99,
    support: [],
    cat: 1,
    status: 'ASSIGNED',
    urg: 'NORMAL',
    sub: null,
    dis: null,
    handlers: [],
    at: [123.6001, -10.1701],
    pub:
      part.vis === 'COARSE'
        ? [123.6, -10.17]
        : part.vis === undefined || part.vis === 'PUBLIC'
          ? [123.6001, -10.1701]
          : null,
    check: 'NONE',
    late: null,
    ack: false,
    ...part,
  };
}

describe('What a viewer may read', () => {
  it('is what strangers read for whoever has not signed in', () => {
    expect(readerOf({ kind: 'anyone' }, areaOf)).toEqual({ kind: 'stranger' });
  });

  it('is one report for the holder of its link', () => {
    expect(readerOf({ kind: 'reporter', reportId: 5n }, areaOf)).toEqual({ kind: 'reporter', reportId: 5n });
  });

  it('is what strangers read for administrators', () => {
    expect(readerOf(staff('ADMINISTRATOR'), areaOf)).toEqual({ kind: 'stranger' });
    const elsewhere = staff('ADMINISTRATOR', { agencyId: DEPARTMENT, cityId: 1 });
    expect(readerOf(elsewhere, areaOf)).toEqual({ kind: 'stranger' });
  });

  it('is everything of their city for auditors, and what anyone sees where nobody asked', () => {
    const reader = readerOf(staff('AUDITOR', { cityId: 1 }), areaOf);
    expect(reader).toEqual({ kind: 'auditor', cityId: 1, accountId: 'a1' });
    expect(handles(reader, 1n, facet({ vis: 'SEALED' }))).toBe(true);
    expect(sees(reader, 1n, facet({ vis: 'SEALED', city: 2 }))).toBe(false);
    expect(openReader(reader)).toEqual({ kind: 'stranger' });
  });

  it.each(['OFFICER', 'AGENCY_HEAD'] as const)('is nothing more for an %s without an agency', (role) => {
    expect(readerOf(staff(role), areaOf)).toEqual({ kind: 'stranger' });
  });

  it('never names the head or the command center for an officer', () => {
    const reader = readerOf(staff('OFFICER', { agencyId: DEPARTMENT }), areaOf);
    const keys = [`account:a1@${String(DEPARTMENT)}`];
    expect(reader).toEqual({ kind: 'agency', agencyId: DEPARTMENT, areaId: null, keys });
  });

  it('names somebody who moved to another agency by nothing that the first one knew', () => {
    const keysAt = (agencyId: number): readonly string[] => {
      const reader = readerOf(staff('OFFICER', { agencyId }), areaOf);
      return 'keys' in reader ? reader.keys : [];
    };
    expect(keysAt(OFFICE).filter((key) => keysAt(DEPARTMENT).includes(key))).toEqual([]);
  });

  it('names the head of one agency, with the area of its office', () => {
    const reader = readerOf(staff('AGENCY_HEAD', { agencyId: OFFICE }), areaOf);
    const keys = [`account:a1@${String(OFFICE)}`, `head:${String(OFFICE)}`];
    expect(reader).toEqual({ kind: 'agency', agencyId: OFFICE, areaId: AREA, keys });
  });

  it('gives operators no key of supervisors, and supervisors both', () => {
    const keysOf = (role: Role): readonly string[] => {
      const reader = readerOf(staff(role, { cityId: 3 }), areaOf);
      return reader.kind === 'command' && reader.cityId === 3 ? reader.keys : [];
    };
    expect(keysOf('OPERATOR')).toEqual(['account:a1', 'role:OPERATOR']);
    expect(keysOf('SUPERVISOR')).toEqual(['account:a1', 'role:OPERATOR', 'role:SUPERVISOR']);
  });

  it('is told for every role', () => {
    for (const role of ROLES) expect(readerOf(staff(role, { agencyId: 1 }), areaOf).kind).toBeDefined();
  });
});

const READERS = {
  anyone: readerOf({ kind: 'anyone' }, areaOf),
  administrator: readerOf(staff('ADMINISTRATOR'), areaOf),
  operator: readerOf(staff('OPERATOR'), areaOf),
  supervisor: readerOf(staff('SUPERVISOR'), areaOf),
  'operator of another city': readerOf(staff('OPERATOR', { cityId: 2 }), areaOf),
  'officer of the agency': readerOf(staff('OFFICER', { agencyId: DEPARTMENT }), areaOf),
  'head of the agency': readerOf(staff('AGENCY_HEAD', { agencyId: DEPARTMENT }), areaOf),
  'head of another agency': readerOf(staff('AGENCY_HEAD', { agencyId: 55 }), areaOf),
  'officer of the office of the area': readerOf(staff('OFFICER', { agencyId: OFFICE }), areaOf),
  'app without an agency': readerOf(app(APP_SCOPES, null), areaOf),
  'app of the agency that may only send': readerOf(app(['REPORTS_SUBMIT'], DEPARTMENT), areaOf),
  'app of the agency': readerOf(app(['AGENCY_READ'], DEPARTMENT), areaOf),
  'app of the office of the area': readerOf(app(APP_SCOPES, OFFICE), areaOf),
  reporter: readerOf({ kind: 'reporter', reportId: 1n }, areaOf),
} as const;
type Name = keyof typeof READERS;

/** Who sees a report of DEPARTMENT in AREA, sealed for its head; `exact` beside `coarse` where places differ. */
const MATRIX: Readonly<Record<Visibility, Readonly<Record<Name, 'exact' | 'coarse' | 'nothing'>>>> = {
  PUBLIC: {
    anyone: 'exact',
    administrator: 'exact',
    operator: 'exact',
    supervisor: 'exact',
    'operator of another city': 'exact',
    'officer of the agency': 'exact',
    'head of the agency': 'exact',
    'head of another agency': 'exact',
    'officer of the office of the area': 'exact',
    'app without an agency': 'exact',
    'app of the agency that may only send': 'exact',
    'app of the agency': 'exact',
    'app of the office of the area': 'exact',
    reporter: 'exact',
  },
  COARSE: {
    anyone: 'coarse',
    administrator: 'coarse',
    operator: 'exact',
    supervisor: 'exact',
    'operator of another city': 'coarse',
    'officer of the agency': 'exact',
    'head of the agency': 'exact',
    'head of another agency': 'coarse',
    'officer of the office of the area': 'exact',
    'app without an agency': 'coarse',
    'app of the agency that may only send': 'coarse',
    'app of the agency': 'exact',
    'app of the office of the area': 'coarse',
    reporter: 'exact',
  },
  STATISTICS: {
    anyone: 'nothing',
    administrator: 'nothing',
    operator: 'exact',
    supervisor: 'exact',
    'operator of another city': 'nothing',
    'officer of the agency': 'exact',
    'head of the agency': 'exact',
    'head of another agency': 'nothing',
    'officer of the office of the area': 'exact',
    'app without an agency': 'nothing',
    'app of the agency that may only send': 'nothing',
    'app of the agency': 'exact',
    'app of the office of the area': 'nothing',
    reporter: 'exact',
  },
  SEALED: {
    anyone: 'nothing',
    administrator: 'nothing',
    operator: 'nothing',
    supervisor: 'nothing',
    'operator of another city': 'nothing',
    'officer of the agency': 'nothing',
    'head of the agency': 'exact',
    'head of another agency': 'nothing',
    'officer of the office of the area': 'nothing',
    'app without an agency': 'nothing',
    'app of the agency that may only send': 'nothing',
    'app of the agency': 'nothing',
    'app of the office of the area': 'nothing',
    reporter: 'exact',
  },
};

describe('Of a report', () => {
  const cases = Object.entries(MATRIX).flatMap(([visibility, row]) =>
    Object.entries(row).map(([name, sight]) => [visibility as Visibility, name as Name, sight] as const),
  );
  it.each(cases)('that is %s, %s sees: %s', (vis, name, sight) => {
    const handlers = vis === 'SEALED' ? [`head:${String(DEPARTMENT)}`] : [];
    const report = facet({ vis, agency: DEPARTMENT, sub: AREA, dis: DISTRICT, handlers });
    const reader = READERS[name];
    expect(sees(reader, 1n, report)).toBe(sight !== 'nothing');
    if (sight === 'nothing') expect(handles(reader, 1n, report)).toBe(false);
    else expect(placeSeen(reader, 1n, report)).toEqual(sight === 'exact' ? report.at : report.pub);
  });

  it('that somebody else sent, a private link shows no more than anyone sees', () => {
    expect(sees(READERS.reporter, 2n, facet({ vis: 'STATISTICS' }))).toBe(false);
    expect(handles(READERS.reporter, 2n, facet())).toBe(false);
  });

  it('that an agency only supports, its officers see as much as the lead does', () => {
    const report = facet({ vis: 'STATISTICS', support: [DEPARTMENT] });
    expect(handles(READERS['officer of the agency'], 1n, report)).toBe(true);
  });

  it('that names nobody, a sealed one is seen by nobody but its reporter', () => {
    const report = facet({ vis: 'SEALED', agency: DEPARTMENT, support: [OFFICE], sub: AREA, dis: AREA });
    const seers = Object.entries(READERS).filter(([, reader]) => sees(reader, 1n, report));
    expect(seers.map(([name]) => name)).toEqual(['reporter']);
  });

  it.each(['EXPIRED', 'REJECTED', 'WITHDRAWN'] as const)(
    'that was information among neighbours and is %s, strangers see nothing',
    (status) => {
      const report = facet({ vis: 'COARSE', aud: 'NEIGHBOURS', status });
      expect(sees(READERS.anyone, 1n, report)).toBe(false);
      expect(sees(READERS.operator, 1n, report)).toBe(true);
    },
  );
});
