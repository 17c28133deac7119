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

export const APP_SCOPES = ['REPORTS_READ', 'AGENCY_READ', 'REPORTS_SUBMIT'] as const;
export type AppScope = (typeof APP_SCOPES)[number];

/** A third party that asks with an API key. */
export interface AppViewer {
  readonly kind: 'app';
  readonly appId: number;
  readonly name: string;
  readonly scopes: readonly AppScope[];
  readonly agencyId: number | null;
  /** Null for apps that serve every city. */
  readonly cityId: number | null;
}

/** Whoever asks: everything that rights depend on. */
export type Viewer =
  | { readonly kind: 'anyone' }
  | StaffViewer
  | AppViewer
  /** The holder of a report's private link. */
  | { readonly kind: 'reporter'; readonly reportId: bigint };

export const ANYONE: Viewer = { kind: 'anyone' };
