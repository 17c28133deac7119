import { describe, expect, it } from 'vitest';

import { type AgencyDuties, checkAgency, checkSlug } from './agency-change.rules.ts';

const PUPR = { name: 'Dinas PUPR', abbreviation: 'PUPR', topics: 'jalan', listed: true };
const idle: AgencyDuties = { kind: 'DEPARTMENT', openReports: 0, categories: [] };

describe('An agency that an administrator changes', () => {
  it('keeps what is left out', () => {
    expect(checkAgency(PUPR, { name: ' Dinas  Pekerjaan Umum ' }, idle)).toEqual({
      ...PUPR,
      name: 'Dinas Pekerjaan Umum',
    });
  });

  it('goes off the lists when nothing needs it, and comes back whatever it has', () => {
    expect(checkAgency(PUPR, { listed: false }, idle)).toMatchObject({ listed: false });
    const busy = { ...idle, openReports: 3, categories: ['Jalan'] };
    expect(checkAgency({ ...PUPR, listed: false }, { listed: true }, busy)).toMatchObject({ listed: true });
  });

  it('stays on the lists while it has open reports, and the refusal says how many', () => {
    const no = checkAgency(PUPR, { listed: false }, { ...idle, openReports: 12 });
    expect(no).toMatchObject({ code: 'NOT_ALLOWED', field: 'listed' });
    expect(JSON.stringify(no)).toContain('12 open reports');
  });

  it('stays on the lists while a category names it, and the refusal says which', () => {
    const no = checkAgency(PUPR, { listed: false }, { ...idle, categories: ['Jalan', 'Drainase'] });
    expect(JSON.stringify(no)).toContain('Jalan, Drainase');
  });

  it('stays on the lists when it is the command center', () => {
    expect(checkAgency(PUPR, { listed: false }, { ...idle, kind: 'COMMAND_CENTER' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ abbreviation: 'x'.repeat(41) }, 'abbreviation'],
    [{ topics: 'x'.repeat(1001) }, 'topics'],
  ])('is refused with %o', (change, field) => {
    expect(checkAgency(PUPR, change, idle)).toMatchObject({ code: 'INVALID', field });
  });

  it.each(['', 'Dinas', 'dua kata', '-a', 'a--b', 'x'.repeat(61)])('has no slug like "%s"', (slug) => {
    expect(checkSlug(slug)).toMatchObject({ field: 'slug' });
  });

  it('has a slug of small letters, digits and dashes', () => {
    expect(checkSlug('dinas-2')).toBeNull();
  });
});
