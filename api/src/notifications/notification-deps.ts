import type { Catalogue } from '../agencies/index.ts';
import type { CitySnapshot } from '../jurisdictions/index.ts';
import type { Database, JobQueues, Logger, Secrets } from '../platform/index.ts';
import type { EventBell } from '../reports/index.ts';
import type { MailServer } from './smtp.ts';

export interface NotificationDeps {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly bell: EventBell;
  readonly log: Logger;
  readonly publicUrl: string;
  readonly catalogues: { readonly cities: () => CitySnapshot; readonly agencies: () => Catalogue };
  readonly jobs: JobQueues;
  readonly mailServer: MailServer;
}

export const MAIL_QUEUE = 'mail';

/** One job: somebody is to be told what they have not heard yet of a report. It holds no address and no words. */
export interface MailJob {
  readonly reportId: string;
  readonly recipient: string;
}
