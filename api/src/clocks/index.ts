export { yearsWithoutHolidays } from './holidays-on-file.rules.ts';
export { type ClockedCategory, targetsOf } from './clocks.rules.ts';
export { parseDuration } from './duration.ts';
export { type ClockHistory, clocksOf, type Pause, type ReportClocks } from './report-clocks.rules.ts';
export { type DueStep, dueStep, nextStep, type TimedReport, type TimedStep } from './timed-steps.rules.ts';
export type { WorkingCalendar } from './working-calendar.ts';
