/** What the command line asks for. */
export interface Options {
  readonly script: string;
  readonly open: string | undefined;
  readonly save: string | undefined;
  readonly log: boolean;
}

export const usage = `Runs an Office.js script on an emulated Excel.

  npm run excel -- SCRIPT.js [--open FILE.xlsx] [--save FILE.xlsx] [--log]

  --open FILE   start with this workbook instead of an empty one (it is not changed)
  --save FILE   write the workbook to this file when the script is done
  --log         print every request to Excel and its response`;

/** Reads the arguments; a text is what is wrong with them. */
export const readOptions = (args: readonly string[]): Options | string => {
  const found: { script?: string; open?: string; save?: string; log: boolean } = { log: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--log') found.log = true;
    else if (arg === '--open' || arg === '--save') {
      const file = args[at + 1];
      if (file === undefined || file.startsWith('--')) return `${arg} needs a file.`;
      found[arg === '--open' ? 'open' : 'save'] = file;
      at += 1;
    } else if (arg.startsWith('--')) return `${arg} is not known.`;
    else if (found.script !== undefined) return `One script at a time: ${found.script} or ${arg}?`;
    else found.script = arg;
  }
  const { script, open, save, log } = found;
  return script === undefined ? 'Which script?' : { script, open, save, log };
};
