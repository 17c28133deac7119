import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../viewer.ts';

export interface InvitationRow {
  readonly id: bigint;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agencyId: number | null;
  readonly cityId: number | null;
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export const INVITATION_COLUMNS = `id, email, name, role, agency_id as "agencyId", city_id as "cityId",
  invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt"`;
export const INVITATION_DAYS = 7;
/** Neither used nor taken back; it may have run out. */
export const IS_OPEN = 'joined_at is null and revoked_at is null';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Null for what was never a token. */
export function hashOfToken(token: string): Buffer | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest() : null;
}
