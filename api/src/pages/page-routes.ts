import type { FastifyInstance } from 'fastify';
import { builtWeb } from './built-web.ts';
import { ownReportRoutes } from './own-report-routes.ts';
import type { PageDeps } from './ports.ts';
import { reportPage } from './report-page.ts';
import { smallFiles } from './small-files.ts';

/** Everything that a browser opens: the form, the reporter's private page, the screens, and what is not there. */
export async function pageRoutes(app: FastifyInstance, deps: PageDeps): Promise<void> {
  smallFiles(app);
  await reportPage(app, deps);
  ownReportRoutes(app, deps);
  await builtWeb(app, deps);
}
