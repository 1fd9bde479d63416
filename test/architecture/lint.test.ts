import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Each text, linted as if it stood in a file of this project. */
const probes = {
  'nobody but excel and the roots names Excel': ['src/domain/a.ts', 'export const excel = Excel;'],
  'no circle': ['src/domain/b.ts', "import { c } from './c';\nexport const b = () => c;"],
  'no circle of three': ['src/domain/c.ts', "import { d } from './d';\nexport const c = () => d;"],
  'no circle closed by a third': ['src/domain/d.ts', "import { b } from './b';\nexport const d = () => b;"],
  'no any': ['src/domain/e.ts', 'export const x: any = 1;'],
  'no non-null assertion': ['src/domain/f.ts', 'export const x = (null as string | null)!;'],
  'no silenced error': ['src/domain/g.ts', '// @ts-ignore\nexport const x = 1;'],
  'no promise left alone': ['src/domain/h.ts', 'export const x = (): void => {\n  Promise.resolve();\n};'],
  'no needless condition': ['src/domain/i.ts', 'export const x = (a: string): string => a ?? "b";'],
  'no any let in': ['test/a.ts', 'export const x: string = JSON.parse("{}");'],
  'no words to the console': ['src/domain/j.ts', 'console.log(1);'],
  'no sync in a loop': [
    'src/excel/a.ts',
    'export const x = async (context: { sync: () => Promise<void> }): Promise<void> => {\n  for (const a of [1, 2]) await context.sync();\n};',
  ],
  'no hook under a condition': [
    'src/taskpane/a.ts',
    "import { useState } from 'react';\nexport const useX = (a: boolean) => {\n  if (a) useState(1);\n};",
  ],
  'no name left unused, whatever it begins with': ['src/domain/k.ts', "import * as _l from './e';\nconst _m = 1;"],
  'no argument left unused at the end': ['src/domain/l.ts', 'export const x = (a: string, _b: string): string => a;'],
  'no click without a key': ['src/taskpane/B.tsx', 'export const B = () => <div onClick={() => undefined} />;'],
} as const;

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** What lint says of the probes, in a folder that is laid out and set as this project. */
const lintProbes = (): Report['diagnostics'] => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    for (const file of ['.oxlintrc.json', 'tsconfig.json']) cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.values(probes)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    }
    const oxlint = join(dirname(createRequire(resolve('package.json')).resolve('oxlint/package.json')), 'bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json', 'src', 'test'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as Report;
    return diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('Lint stops what the architecture forbids', () => {
  const found = lintProbes();

  it.each<[keyof typeof probes, string]>([
    ['nobody but excel and the roots names Excel', 'eslint(no-restricted-globals)'],
    ['no circle', 'import(no-cycle)'],
    ['no circle of three', 'import(no-cycle)'],
    ['no circle closed by a third', 'import(no-cycle)'],
    ['no any', 'typescript(no-explicit-any)'],
    ['no non-null assertion', 'typescript(no-non-null-assertion)'],
    ['no silenced error', 'typescript(ban-ts-comment)'],
    ['no promise left alone', 'typescript(no-floating-promises)'],
    ['no needless condition', 'typescript(no-unnecessary-condition)'],
    ['no any let in', 'typescript(no-unsafe-assignment)'],
    ['no words to the console', 'eslint(no-console)'],
    ['no sync in a loop', 'office-addins(no-context-sync-in-loop)'],
    ['no hook under a condition', 'react-hooks(rules-of-hooks)'],
    ['no name left unused, whatever it begins with', 'eslint(no-unused-vars)'],
    ['no argument left unused at the end', 'eslint(no-unused-vars)'],
    ['no click without a key', 'jsx-a11y(click-events-have-key-events)'],
  ])('%s', (probe, rule) => {
    const [path] = probes[probe];
    const broken = found.filter(({ filename }) => filename === path).map(({ code }) => code);
    expect(broken).toContain(rule);
  });
});
