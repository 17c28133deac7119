export { sendFaultPage, wantsPage } from './fault-page.ts';
export { pageRoutes } from './page-routes.ts';
export type {
  OwnReportView,
  OwnStepInput,
  PageCity,
  PageContext,
  PageDeps,
  PageRefusal,
  PlainSubmission,
} from './ports.ts';
