import type { FastifyInstance } from 'fastify';

import { type JobQueues, openJobQueues, type QueueSettings } from '../platform/index.ts';
import { followNews } from './follow-news.ts';
import { MAIL_QUEUE, type NotificationDeps, readMailJob } from './notification-deps.ts';
import { queueNews } from './queue-news.ts';
import { openMailServer } from './smtp.ts';
import { tellRecipient } from './tell-recipient.ts';
import { unsubscribeRoutes } from './unsubscribe.routes.ts';

export { migrations } from './notifications.migration.ts';

export interface Notifications {
  /** Null while no mail server is named. */
  readonly jobs: Pick<JobQueues, 'counts'> | null;
  routes(app: FastifyInstance): void;
  close(): Promise<void>;
}

/** Tried for about two days before it counts as failed. */
const PATIENCE: QueueSettings = {
  retryLimit: 60,
  firstRetrySeconds: 5,
  longestRetrySeconds: 3600,
  lostAfterSeconds: 120,
};

/** Mails to residents about their reports, where the city named a mail server. */
export async function createNotifications(
  deps: Omit<NotificationDeps, 'jobs' | 'mailServer'>,
  smtpUrl: string | null,
  patience: QueueSettings = PATIENCE,
): Promise<Notifications> {
  const routes = (app: FastifyInstance): void => {
    unsubscribeRoutes(app, deps);
  };
  if (smtpUrl === null) return { jobs: null, routes, close: async () => Promise.resolve() };
  const { database, log, bell, publicUrl } = deps;
  const jobs = await openJobQueues(database, log, { [MAIL_QUEUE]: patience });
  const mailServer = openMailServer(smtpUrl, publicUrl);
  const all: NotificationDeps = { ...deps, jobs, mailServer };
  await jobs.work(MAIL_QUEUE, async (data) => tellRecipient(all, readMailJob(data)));
  const stop = followNews(async () => queueNews(all), bell, log);
  return {
    jobs,
    routes,
    async close() {
      await stop();
      await jobs.close();
      mailServer.close();
    },
  };
}
