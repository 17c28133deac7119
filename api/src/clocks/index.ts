export { targetsOf } from './clocks.rules.ts';
