import { parseArgs } from 'node:util';

export interface PreviewOptions {
  readonly port: number;
  /** Whether to show the preview in the user's browser. */
  readonly open: boolean;
}

const DEFAULT_PORT = 3100;

/** Reads the command line, or says in one sentence what is wrong with it. */
export const previewOptions = (args: readonly string[]): PreviewOptions | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port must be a number from 0 to 65535, not “${values.port ?? ''}”.`;
    return { port, open: values['no-open'] !== true };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
