import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import type { RunningExcel } from '../../src/emulator/transport/node';

/** Work that a script has begun with Excel and that has not ended. */
class Pending {
  private readonly waiting = new Set<Promise<unknown>>();
  readonly failures: unknown[] = [];

  /** Remembers a promise until it settles. Whether its failure is dealt with is not asked here. */
  add(work: Promise<unknown>): void {
    const done = work.then(
      () => undefined,
      () => undefined,
    );
    this.waiting.add(done);
    void done.then(() => this.waiting.delete(done));
  }

  /** Waits until nothing is under way any more, work begun meanwhile included. */
  async settled(): Promise<void> {
    for (;;) {
      while (this.waiting.size > 0) await Promise.all(this.waiting);
      await new Promise((resolve) => setTimeout(resolve));
      if (this.waiting.size === 0) return;
    }
  }
}

/** A script that cannot be read; the message shows where. */
export class ScriptSyntaxError extends Error {}

/** Plain JavaScript or TypeScript, as a body that may use `await` at its top. */
const compile = (source: string, file: string): string => {
  const syntax = file.endsWith('.ts') ? 'typescript' : 'ecmascript';
  try {
    return transformSync(source, { filename: file, jsc: { parser: { syntax }, target: 'es2022' }, isModule: true })
      .code;
  } catch (error) {
    // The compiler's message goes on with its own affairs after the excerpt of the script.
    throw new ScriptSyntaxError(String(error instanceof Error ? error.message : error).split('\nCaused by:')[0]);
  }
};

/**
 * Runs a script over Excel until all it began has ended; returns the failures that it did not deal with itself.
 * `idle` resolves when the process has nothing left to do, timers of the script's included.
 */
export const execute = async (
  source: string,
  file: string,
  excel: RunningExcel,
  idle: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly unknown[]> => {
  const pending = new Pending();
  const unhandled = (error: unknown): void => void pending.failures.push(error);
  process.on('unhandledRejection', unhandled);
  process.on('uncaughtException', unhandled);
  const tracked = track(excel, pending);
  try {
    const body = compileFunction(`return (async () => {${compile(source, file)}\n})()`, Object.keys(tracked), {
      filename: file,
    }) as (...globals: unknown[]) => Promise<unknown>;
    await body(...Object.values(tracked));
  } catch (error) {
    pending.failures.push(error);
  }
  await pending.settled();
  await idle();
  process.off('unhandledRejection', unhandled);
  process.off('uncaughtException', unhandled);
  return pending.failures;
};

/** The globals of a script, with `Excel.run` and `Office.onReady` watched so that their work is waited for. */
const track = ({ Excel, Office, OfficeExtension }: RunningExcel, pending: Pending): Record<string, unknown> => ({
  Excel: watched(Excel, 'run', pending),
  Office: watched(Office, 'onReady', pending),
  OfficeExtension,
  console,
});

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The same object to its users, with one method whose promises are remembered. */
const watched = (target: object, name: string, pending: Pending): object => {
  const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
  const value = (...args: unknown[]): unknown => {
    const result = method.apply(target, args);
    // The library's promises are those of the realm it was loaded in, so that `instanceof` would not know them.
    if (!isThenable(result)) return result;
    // The script gets a promise of its own: watching the one it holds would pass for dealing with its failure.
    pending.add(Promise.resolve(result));
    return Promise.resolve(result).then((value) => value);
  };
  return Object.create(target, { [name]: { value, enumerable: true } }) as object;
};
