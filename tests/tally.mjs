/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/**
 * A step that is one thing, such as the type check.
 * @param {boolean} good
 * @returns {Tally}
 */
export const tallyStep = (good) => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * A file that does not even load has no tests to count: it counts as one failed.
 * @param {VitestReport | undefined} report
 * @param {number} status exit status of the runner
 * @returns {Tally}
 */
export function tallyVitest(report, status) {
  if (!report) return tallyStep(false);
  const unloadable = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  );
  return admitFailure(report.numPassedTests, report.numFailedTests + unloadable.length, status);
}

/**
 * A test that passes on the second try has passed.
 * @param {PlaywrightReport | undefined} report
 * @param {number} status exit status of the runner
 * @returns {Tally}
 */
export function tallyPlaywright(report, status) {
  if (!report) return tallyStep(false);
  return admitFailure(report.stats.expected + report.stats.flaky, report.stats.unexpected, status);
}

/**
 * A runner that ends badly has failed at something, whatever its report says.
 * @param {number} passed
 * @param {number} failed
 * @param {number} status
 * @returns {Tally}
 */
const admitFailure = (passed, failed, status) => ({ passed, failed: status === 0 ? failed : Math.max(failed, 1) });

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const total = (tallies) =>
  tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

/** @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
