export { type ChangeDeps, type Changed, changeReport, lockReport } from './change-report.ts';
export type { Change } from './write-change.ts';
export {
  type ChangesOf,
  changeTogether,
  hasFollowers,
  hasMerged,
  leaderOf,
  survivorOf,
  type Together,
  type TogetherRequest,
} from './change-together.ts';
export { openContact } from './contact-vault.ts';
export { handedTo } from './hand-over.ts';
export { borrowVisibility, fitVisibility, ownVisibility } from './fit-visibility.ts';
export { sealedHandlersAt } from './sealed-handlers.ts';
export { returnSupports, takeSupports } from './merge-supports.ts';
export { isLooser, strictestOf } from './visibility.rules.ts';
export { facetOf, type LockedReport, type ReportPatch } from './locked-report.ts';
export { keepText, mayReadText, type Sight } from './report-texts.ts';
export {
  forgetFollower,
  type MailAddress,
  openRecipient,
  type Listener,
  readListeners,
  type ReportRecipient,
} from './mail-recipients.ts';
export { acknowledgeReport } from './acknowledge-report.ts';
export { isWritten, writePastReports } from './bulk-write.ts';
export { type Actor, type EventFacts, type EventRow, RESIDENT, SYSTEM } from './event-log.ts';
export { createEventBell, type EventBell } from './event-bell.ts';
export { countOpenReports } from './count-open-reports.ts';
export { expireReports } from './expire-reports.ts';
export { type Facet, handles, placeSeen, sees, type Visibility } from './facet.ts';
export { hasOpenParts, insertPart, readOpenPartAgencies } from './insert-part.ts';
export { ensureLogEpoch } from './log-epoch.ts';
export { decideMove, firstAnswer, moveReport } from './move-report.ts';
export { type Catalogues, placeSubmission } from './place-submission.ts';
export type { PastReport, PastStep } from './past-report.ts';
export type { PlacedSubmission } from './placed-submission.ts';
export { photoAccess, type PhotoRow } from './read-photos.ts';
export { readTimelines } from './read-timelines.ts';
export { findReport, findReports, findWorkedReport } from './read-reports.ts';
export { type NearbyQuery, type NearbyRow, readNearby } from './read-nearby.ts';
export {
  comparePositions,
  latestOf,
  type LoggedEvent,
  type LogHead,
  type LogPosition,
  ensureReached,
  openLogCursor,
  positionOf,
  readLog,
  readLogHead,
  sealLogCursor,
} from './read-log.ts';
export { isRefusal, refuse, type RefusalData, REPORT_NOT_FOUND } from './refusal.ts';
export { rescheduleReports, type Rescheduled } from './reschedule-reports.ts';
export { changeDueReport, countOverdueSteps } from './timed-reports.ts';
export { type Naming, renameHandlers } from './rename-handlers.ts';
export { replaceReports, type Replaced } from './replace-reports.ts';
export {
  ReportFilterInput,
  resolveCityFilter,
  resolveFilter,
  type FilterNames,
} from './report-filter.input.ts';
export { filterSql, matchesFacet, type ReportFilter } from './report-filter.ts';
export { askedOver, ReportGroup, type ReportWorld } from './report-group.ts';
export { EventKind, isInternal, isOpen, MOVES, publicStatusOf, ReportStatus } from './report-life.rules.ts';
export { findOwnReportId, readOwnReport } from './read-own-report.ts';
export { ReportEvent } from './report-event.type.ts';
export { Report } from './report.type.ts';
export { ChangedReport, ChangeReportResult, Refusal } from './report.results.ts';
export type { ReportRow } from './report-row.ts';
export { type ReportDeps, reportsModule, type ReportsModule } from './reports.module.ts';
export { migrations } from './reports.migration.ts';
export { type Parameters, parameters } from './sql.ts';
export { submitReport, type SubmitDeps, type SubmittedReport } from './submit-report.ts';
export { type Contact, type Submission, type SubmissionInput } from './submission.rules.ts';
export { type AreaOfAgency, type Reader, readerOf, STRANGER } from './viewer-rights.ts';
export { OPEN_SQL, visibleReports } from './visible-reports.ts';
export { BuiltSums } from './sums/built-sums.ts';
export { type Compared, compareSums } from './sums/compare-sums.ts';
export { foldSums } from './sums/fold-sums.ts';
export { rebuildSums } from './sums/rebuild-sums.ts';
export { shiftOf } from './sums/grains.ts';
export { type SumsRequest, type SumsSource, visibleSums } from './sums/visible-sums.ts';
