import type { AppViewer, Viewer } from '../accounts/index.ts';

/** What a viewer may read, reduced to what the visibility predicate needs. Everything the predicate reads is here. */
export type Reader =
  | { readonly kind: 'stranger' }
  | { readonly kind: 'reporter'; readonly reportId: bigint }
  | { readonly kind: 'command'; readonly cityId: number | null; readonly keys: readonly string[] }
  /** Reads everything; each look is logged under the account (audit-looks.ts). */
  | { readonly kind: 'auditor'; readonly cityId: number | null; readonly accountId: string }
  | {
      readonly kind: 'agency';
      readonly agencyId: number;
      /** The office's own area; null for departments and partners. */
      readonly areaId: number | null;
      readonly keys: readonly string[];
    };

export const STRANGER: Reader = { kind: 'stranger' };

/** Finds the area that an office answers for. */
export type AreaOfAgency = (agencyId: number) => number | null;

/** Administrators configure: of reports they read what anyone reads. */
export function readerOf(viewer: Viewer, areaOfAgency: AreaOfAgency): Reader {
  if (viewer.kind === 'anyone') return STRANGER;
  if (viewer.kind === 'reporter') return { kind: 'reporter', reportId: viewer.reportId };
  if (viewer.kind === 'app') return readerOfApp(viewer);
  const account = `account:${viewer.accountId}`;
  switch (viewer.role) {
    case 'OPERATOR':
      return { kind: 'command', cityId: viewer.cityId, keys: [account, 'role:OPERATOR'] };
    case 'SUPERVISOR':
      return { kind: 'command', cityId: viewer.cityId, keys: [account, 'role:OPERATOR', 'role:SUPERVISOR'] };
    case 'OFFICER':
    case 'AGENCY_HEAD':
      if (viewer.agencyId === null) return STRANGER;
      return {
        kind: 'agency',
        agencyId: viewer.agencyId,
        areaId: areaOfAgency(viewer.agencyId),
        keys: keysIn(viewer.agencyId, account, viewer.role),
      };
    case 'AUDITOR':
      return { kind: 'auditor', cityId: viewer.cityId, accountId: viewer.accountId };
    default:
      return STRANGER;
  }
}

/** What somebody is named by in an agency, and only there. */
function keysIn(agencyId: number, account: string, role: 'OFFICER' | 'AGENCY_HEAD'): string[] {
  const named = `${account}@${String(agencyId)}`;
  return role === 'AGENCY_HEAD' ? [named, `head:${String(agencyId)}`] : [named];
}

/** No keys and no area: an app reads its agency's reports, but neither the office's whole area nor a SEALED one. */
function readerOfApp({ scopes, agencyId }: AppViewer): Reader {
  if (agencyId === null || !scopes.includes('AGENCY_READ')) return STRANGER;
  return { kind: 'agency', agencyId, areaId: null, keys: [] };
}

/** What is shown unasked, as streams and maps are, shows auditors what anyone sees: nobody looked at it. */
export function openReader(reader: Reader): Reader {
  return reader.kind === 'auditor' ? STRANGER : reader;
}
