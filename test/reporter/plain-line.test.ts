import { execFileSync } from 'node:child_process';

const lineFor = (results: object): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import PlainLine from './test/reporter/plain-line.js'; new PlainLine().onRunComplete([], ${JSON.stringify(results)});`,
    ],
    { encoding: 'utf8' },
  );

describe('The line that ends a test run', () => {
  it('says how many tests passed and failed', () => {
    expect(lineFor({ numPassedTests: 12, numFailedTests: 3, numRuntimeErrorTestSuites: 0 })).toBe(
      '12 passed, 3 failed\n',
    );
  });

  it('counts a file that could not be run as a failure', () => {
    expect(lineFor({ numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 1 })).toBe(
      '12 passed, 1 failed\n',
    );
  });
});
