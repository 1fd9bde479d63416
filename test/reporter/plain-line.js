/** Ends a run of jest with one plain line that anyone, and any script, can read: `12 passed, 0 failed`. */
export default class PlainLine {
  /** A test file that could not be run has no tests to count: it counts as one that failed. */
  static line({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
  }

  onRunComplete(_contexts, results) {
    // Jest prints its own summary after all reporters are done.
    process.once('exit', () => process.stdout.write(`${PlainLine.line(results)}\n`));
  }
}
