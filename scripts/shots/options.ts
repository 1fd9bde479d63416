import { parseArgs } from 'node:util';

export interface ShotOptions {
  /** Whether the command fails where sheets cannot be drawn, instead of leaving them out. */
  readonly needSheets: boolean;
  /** Only pictures whose name contains this are kept; '' for all. */
  readonly only: string;
}

/** Reads the command line, or says in one sentence what is wrong with it. */
export const shotOptions = (args: readonly string[]): ShotOptions | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'need-sheets': { type: 'boolean' }, only: { type: 'string' } },
    });
    return { needSheets: values['need-sheets'] === true, only: values.only ?? '' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
