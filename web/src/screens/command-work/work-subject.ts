import type { VisibilityChoice } from '../../features/casework/visibility.rules';
import type { Agency } from '../../features/catalogue/use-catalogue';
import type { LiveReportFragment } from '../../gql/graphql';
import type { WorkTold } from '../command-center/use-report-moves';

/** The report that is worked on, and what a screen lends to the work on it. */
export interface WorkSubject {
  live: LiveReportFragment;
  /** The newest version known. */
  version: number;
  agencies: readonly Agency[];
  /** What it can be shown as; none while that is not known. */
  visibilities: readonly VisibilityChoice[];
  timeZone: string;
  onOpen: (code: string) => void;
  onTold: (told: WorkTold) => void;
  /** Something changed, or was seen too late: read it again. */
  onChanged: () => void;
}
