import { runChecks } from './check/run-checks';

/** `npm test`: what reads the code, one after another, beside the tests, so that two cores are both at work. */
process.exitCode = await runChecks(
  {
    quiet: [
      ['npm', 'run', '--silent', 'test:types'],
      ['npm', 'run', '--silent', 'test:lint'],
      ['npm', 'run', '--silent', 'test:format'],
      ['npm', 'run', '--silent', 'validate'],
    ],
    loud: ['npx', '--no', 'jest', '--', '--maxWorkers=100%', ...process.argv.slice(2)],
  },
  (text) => process.stdout.write(text),
);
