import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/** What of a project's settings is needed here: which file stands for which import. */
interface Project {
  readonly moduleNameMapper: readonly (readonly [pattern: string, file: string])[];
}

/**
 * Packs Fluent into the one file that the tests of the pane take for it. Each of them loads Fluent anew, and to find, read and
 * compile its hundreds of files takes longer than most tests do.
 */
export default async function setup(_: unknown, { moduleNameMapper }: Project): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@fluentui/react-components';", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"test"' },
  });
  for (const [, file] of moduleNameMapper) {
    // Put in place whole, since another run may be reading it.
    const beside = `${file}.${String(process.pid)}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, outputFiles[0]?.contents ?? '');
    renameSync(beside, file);
  }
}
