import { spawn } from 'node:child_process';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export interface Checks {
  /** Run one after another; what they print is shown only where they fail. */
  readonly quiet: readonly Command[];
  /** Runs beside them, shown as it goes; its last line is `N passed, M failed`. */
  readonly loud: Command;
}

/**
 * Runs the checks and prints, last, the tests' own line, where each quiet check that failed counts as one failure more. Gives the
 * exit code: 0 when all passed.
 */
export async function runChecks({ quiet, loud }: Checks, print: (text: string) => void): Promise<number> {
  const reading = runInTurn(quiet);
  const tests = await run(loud, print);
  const failed: Ran[] = [];
  for (const check of await reading) {
    print(`${check.command.at(-1) ?? ''}: ${check.code === 0 ? 'passed' : `failed (${String(check.code)})`}\n`);
    if (check.code !== 0) failed.push(check);
  }
  for (const { output } of failed) print(output);
  print(lastLine(tests, failed.length));
  return tests.code === 0 && failed.length === 0 ? 0 : 1;
}

interface Ran {
  readonly command: Command;
  readonly output: string;
  readonly code: number;
}

function lastLine(tests: Ran, checksFailed: number): string {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(tests.output) ?? [];
  if (passed === undefined) return `0 passed, ${String(checksFailed + 1)} failed\n`;
  return `${passed} passed, ${String(Number(failed) + checksFailed)} failed\n`;
}

async function runInTurn(commands: readonly Command[]): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const command of commands) ran.push(await run(command, () => undefined));
  return ran;
}

function run(command: Command, show: (text: string) => void): Promise<Ran> {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    let output = '';
    const keep = (part: string): void => {
      output += part;
      show(part);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      keep(`${error.message}\n`);
      resolve({ command, output, code: 1 });
    });
    child.on('close', (code) => {
      resolve({ command, output, code: code ?? 1 });
    });
  });
}
