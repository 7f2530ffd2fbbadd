// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * Counts the tests of all browsers and says the sum in one line; writes it, as JSON, to the file named by `SUM_FILE`.
 * @returns {import('@web/test-runner').Reporter}
 */
export const sumReporter = () => ({
  onTestRunFinished({ sessions }) {
    const sum = { passed: 0, failed: 0, skipped: 0 };
    /** @param {import('@web/test-runner').TestSuiteResult | undefined} suite */
    const add = (suite) => {
      for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      for (const inner of suite?.suites ?? []) add(inner);
    };
    for (const session of sessions) {
      add(session.testResults);
      // a file that did not load, or an error outside any test, fails the run as well
      if (!session.passed && !hasFailure(session.testResults)) sum.failed += 1;
    }
    if (process.env.SUM_FILE) writeFileSync(process.env.SUM_FILE, JSON.stringify(sum));
    process.once('exit', () =>
      console.log(`browsers: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`),
    );
  },
});

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {boolean}
 */
const hasFailure = (suite) =>
  (suite?.tests ?? []).some(({ passed, skipped }) => !passed && !skipped) || (suite?.suites ?? []).some(hasFailure);
