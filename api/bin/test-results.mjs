// Reads what vitest and Playwright wrote down, so that the last lines of a long run name what failed.
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[], flaky: string[] }} Results */

/** @returns {Results} */
export function vitestResults(file) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    ...rest
  } = read(file);
  const tests = (rest.testResults ?? []).flatMap((suite) =>
    suite.assertionResults.map((test) => ({ ...test, where: suite.name })),
  );
  const unloaded = (rest.testResults ?? []).filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  const retried = tests.filter(
    ({ status, failureMessages }) => status === 'passed' && failureMessages?.length > 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: [
      ...failed.map((test) => told(test.where, test.fullName, test.failureMessages)),
      ...unloaded.map((suite) => told(suite.name, 'could not be loaded', [suite.message])),
    ],
    flaky: retried.map((test) => told(test.where, test.fullName, test.failureMessages)),
  };
}

/** @returns {Results} */
export function playwrightResults(file) {
  const { stats = {}, suites = [] } = read(file);
  const specs = suites.flatMap(specsOf);
  const withStatus = (status) =>
    specs
      .filter(({ tests }) => tests.some((test) => test.status === status))
      .map((spec) => told(spec.file, spec.title, errorsOf(spec)));
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats;
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: withStatus('unexpected'),
    flaky: withStatus('flaky'),
  };
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function errorsOf(spec) {
  return spec.tests.flatMap(({ results }) =>
    results.flatMap(({ errors = [] }) => errors.map((e) => e.message)),
  );
}

const longestMessage = 1200;

function told(where, name, messages = []) {
  const message = stripVTControlCharacters(messages[0] ?? '').slice(0, longestMessage);
  const lines = message.split('\n').filter((line) => !line.includes('node_modules'));
  return [`${where}: ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
