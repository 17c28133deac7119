import { describe, expect, it } from 'vitest';

import { agencyCalled, ESCALATIONS } from './escalation.rules.ts';

const OFFICES = { districtOfficeId: 7, commandCenterId: 9 };
const DEPARTMENT = { id: 1, kind: 'DEPARTMENT' };
const SUBDISTRICT = { id: 2, kind: 'SUBDISTRICT_OFFICE' };

describe('an escalation', () => {
  it('at 50 % nudges whoever has it', () => {
    expect(agencyCalled(ESCALATIONS.RESOLVE_50, SUBDISTRICT, OFFICES)).toBe(2);
  });

  it('at 100 % goes from a subdistrict office to its district office', () => {
    expect(agencyCalled(ESCALATIONS.RESPOND_100, SUBDISTRICT, OFFICES)).toBe(7);
  });

  it('at 100 % goes to the head of any other agency', () => {
    expect(agencyCalled(ESCALATIONS.RESPOND_100, DEPARTMENT, OFFICES)).toBe(1);
  });

  it('at 150 %, and when nobody acknowledges, calls the command center', () => {
    for (const step of ['RESPOND_150', 'RESOLVE_150', 'ACKNOWLEDGE_60', 'ACKNOWLEDGE_120'] as const)
      expect(agencyCalled(ESCALATIONS[step], SUBDISTRICT, OFFICES)).toBe(9);
  });

  it('at 200 % is public', () => {
    expect(agencyCalled(ESCALATIONS.RESOLVE_200, DEPARTMENT, OFFICES)).toBeNull();
  });
});
