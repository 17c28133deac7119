export const ROLES = [
  'OFFICER',
  'AGENCY_HEAD',
  'OPERATOR',
  'SUPERVISOR',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** A person who signed in. */
export interface StaffViewer {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly role: Role;
  readonly agencyId: number | null;
  /** Null for accounts that serve every city. */
  readonly cityId: number | null;
  readonly name: string;
  readonly email: string;
}

/** Whoever asks: everything that rights depend on. */
export type Viewer =
  | { readonly kind: 'anyone' }
  | StaffViewer
  /** The holder of a report's private link. */
  | { readonly kind: 'reporter'; readonly reportId: bigint };

export const ANYONE: Viewer = { kind: 'anyone' };
