import type { PublicStatus } from '../../gql/graphql';
import { isOpen } from '../../ui/status-glyph.rules';

export interface LateSubject {
  publicStatus: PublicStatus;
  /** When it becomes late while it is open; null where no target runs. */
  lateAt: string | null;
}

/** "Terlambat", at this moment by the server's clock: nothing needs to happen to a report for it to become late. */
export const isLate = ({ publicStatus, lateAt }: LateSubject, now: number): boolean =>
  lateAt !== null && isOpen(publicStatus) && Date.parse(lateAt) <= now;
