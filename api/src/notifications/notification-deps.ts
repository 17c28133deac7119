import { z } from 'zod';

import type { Catalogue } from '../agencies/index.ts';
import type { CitySnapshot } from '../jurisdictions/index.ts';
import type { Database, JobQueues, Logger, Secrets } from '../platform/index.ts';
import type { EventBell, ReportRecipient } from '../reports/index.ts';
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

const mailJob = z.object({
  reportId: z.string().regex(/^\d+$/),
  recipient: z.union([z.literal('reporter'), z.string().regex(/^\d+$/)]),
});

/** One job: somebody is to be told what they have not heard yet of a report. It holds no address and no words. */
export function readMailJob(data: unknown): ReportRecipient {
  const { reportId, recipient } = mailJob.parse(data);
  return {
    reportId: BigInt(reportId),
    recipient: recipient === 'reporter' ? recipient : `${BigInt(recipient)}`,
  };
}
