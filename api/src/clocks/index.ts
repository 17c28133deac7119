export { yearsWithoutHolidays } from './holidays-on-file.rules.ts';
export { targetsOf } from './clocks.rules.ts';
