import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The machine, as far as the question needs it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const windowsPlaces = (env: Machine['env']): readonly string[] =>
  [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
    folder === undefined
      ? []
      : ['root\\Office16', 'Office16'].map((part) => `${folder}\\Microsoft Office\\${part}\\EXCEL.EXE`),
  );

const macPlaces = (env: Machine['env']): readonly string[] =>
  ['/Applications', join(env['HOME'] ?? '/', 'Applications')].map((folder) => join(folder, 'Microsoft Excel.app'));

/** Whether Excel is installed here, and the sentence that says so. */
export const excelHere = ({ platform, env, exists }: Machine): { readonly found: boolean; readonly why: string } => {
  if (platform !== 'win32' && platform !== 'darwin')
    return { found: false, why: 'There is no Excel for this system, so the preview opens instead.' };
  const found = (platform === 'win32' ? windowsPlaces(env) : macPlaces(env)).some(exists);
  return found
    ? { found, why: 'Excel is installed here: the add-in opens in it.' }
    : { found, why: 'Excel was not found on this computer, so the preview opens instead.' };
};
