import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './check';

const FUNCTION = /Office\.actions\.associate\(\s*['"]([^'"]+)['"]/g;

/** The surroundings of the manifest that lies in the repository at `root`. */
export const repository = (root: string): Surroundings => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const functionFile = join(root, 'src', 'commands', 'index.ts');
  const commands = existsSync(functionFile) ? readFileSync(functionFile, 'utf8') : '';
  return {
    packageVersion: version,
    servedFile: (path) => {
      const file = join(root, path);
      return path.startsWith('assets/') && existsSync(file) ? readFileSync(file) : undefined;
    },
    pages: ['taskpane.html', 'commands.html'],
    functions: [...commands.matchAll(FUNCTION)].map(([, name]) => name ?? ''),
  };
};
