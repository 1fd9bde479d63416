import { readFile } from 'node:fs/promises';
import { startExcel } from '../../src/emulator/transport/node';
import { execute } from './execute';
import { describeFailure } from './failure';
import { FileFailure, openFile, saveFile } from './files';
import { readOptions, usage, type Options } from './options';

/** Runs the command; returns the exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 1;
  }
  try {
    return await runScript(options);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    console.error(error.message);
    return 1;
  }
};

const runScript = async (options: Options): Promise<number> => {
  const source = await readScript(options.script);
  const workbook = options.open === undefined ? undefined : await openFile(options.open);
  const excel = startExcel({
    ...(workbook === undefined ? {} : { workbook }),
    ...(options.log ? { onExchange: log } : {}),
  });
  const failures = await execute(source, options.script, excel, idle);
  for (const failure of failures) console.error(describeFailure(failure));
  if (options.save !== undefined) await saveFile(excel.workbook, options.save);
  return failures.length === 0 ? 0 : 1;
};

/** Resolves once nothing keeps the process alive any more. */
const idle = (): Promise<void> => new Promise((resolve) => process.once('beforeExit', () => resolve()));

const readScript = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FileFailure(`${file}: ${missing ? 'there is no such file.' : String(error)}`);
  }
};

const log = (request: unknown, response: unknown): void => {
  console.log(`request  ${JSON.stringify(request)}`);
  console.log(`response ${JSON.stringify(response)}`);
};
